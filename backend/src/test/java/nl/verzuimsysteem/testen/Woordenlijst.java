package nl.verzuimsysteem.testen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of words, a file for each feature and one more for each language it speaks.
 *
 * @param map such as {@code src/main/resources/meldingen}
 */
public record Woordenlijst(Path map) {
    private static final List<String> NIET_ONZE_WOORDEN = List.of("verzenden", "ongeldig", "dient te", "invalid");

    /** All Dutch words by their key; each key begins with the name of its file. */
    public Map<String, String> nederlands() throws IOException {
        var alle = new TreeMap<String, String>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (var bestand :
                    bestanden.filter(bestand -> !isVertaling(bestand)).toList()) {
                var woorden = lees(bestand);
                var voorvoegsel = bestand.getFileName().toString().replace(".properties", ".");
                woorden.stringPropertyNames().forEach(sleutel -> {
                    assertThat(sleutel).as("the file a key stands in").startsWith(voorvoegsel);
                    alle.put(sleutel, woorden.getProperty(sleutel));
                });
            }
        }
        return alle;
    }

    /** Every text is a pattern that can be filled in, and holds none of the words we do not use. */
    public void isGewoneTaal() throws IOException {
        nederlands().forEach((sleutel, tekst) -> {
            assertThat(new MessageFormat(tekst).toPattern()).as(sleutel).isNotBlank();
            assertThat(tekst.toLowerCase()).as(sleutel).doesNotContain(NIET_ONZE_WOORDEN.toArray(String[]::new));
        });
    }

    /** A language speaks all of a feature or nothing of it: half a page in each helps nobody. */
    public void heeftHeleVertalingen() throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            for (var bestand : bestanden.filter(Woordenlijst::isVertaling).toList()) {
                var naam = bestand.getFileName().toString();
                var vertaald = lees(bestand);
                var nederlands = lees(map.resolve(naam.replaceFirst("_[a-z]{2}\\.", ".")));

                assertThat(vertaald.stringPropertyNames()).as(naam).isEqualTo(nederlands.stringPropertyNames());
                vertaald.stringPropertyNames()
                        .forEach(sleutel -> assertThat(plekken(vertaald.getProperty(sleutel)))
                                .as(naam + " " + sleutel)
                                .isEqualTo(plekken(nederlands.getProperty(sleutel))));
            }
        }
    }

    private static Set<String> plekken(String tekst) {
        return Pattern.compile("\\{(\\d)")
                .matcher(new MessageFormat(tekst).toPattern())
                .results()
                .map(vondst -> vondst.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isVertaling(Path bestand) {
        return bestand.getFileName().toString().matches(".*_[a-z]{2}\\.properties");
    }

    private static Properties lees(Path bestand) throws IOException {
        var woorden = new Properties();
        try (var lezer = Files.newBufferedReader(bestand)) {
            woorden.load(lezer);
        }
        return woorden;
    }
}
