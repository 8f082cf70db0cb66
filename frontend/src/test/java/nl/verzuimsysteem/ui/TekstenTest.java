package nl.verzuimsysteem.ui;

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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Watches over the words of the screens: none missing, none left over, all of them plain Dutch. */
class TekstenTest {
    private static final Path WOORDEN = Path.of("src/main/resources/teksten");
    private static final Path CODE = Path.of("src/main/java");
    private static final List<String> NIET_ONZE_WOORDEN = List.of("verzenden", "ongeldig", "dient te", "invalid");

    @Test
    void elk_woord_dat_een_scherm_gebruikt_staat_in_de_lijst_en_omgekeerd() throws IOException {
        var lijst = woorden();
        var gebruikt = gebruikt(bestanden(lijst), "[a-zA-Z]");
        // A key that is put together, such as "werknemers.veld." + veld, uses all that begin with it.
        var begin = gebruikt(bestanden(lijst), "\\.");

        assertThat(gebruikt).as("used on a screen, without words").isSubsetOf(lijst.keySet());
        assertThat(lijst.keySet().stream()
                        .filter(sleutel -> !gebruikt.contains(sleutel))
                        .filter(sleutel -> begin.stream().noneMatch(sleutel::startsWith)))
                .as("words that nothing uses")
                .isEmpty();
    }

    @Test
    void elke_tekst_is_een_goed_patroon_in_gewone_taal() throws IOException {
        woorden().forEach((sleutel, tekst) -> {
            assertThat(new MessageFormat(tekst).toPattern()).as(sleutel).isNotBlank();
            assertThat(tekst.toLowerCase()).as(sleutel).doesNotContain(NIET_ONZE_WOORDEN.toArray(String[]::new));
        });
    }

    /** A language speaks all of a feature or nothing of it: half a page in each helps nobody. */
    @Test
    void elke_vertaling_heeft_dezelfde_woorden_als_het_nederlands() throws IOException {
        try (Stream<Path> bestanden = Files.list(WOORDEN)) {
            for (var bestand : bestanden.filter(TekstenTest::isVertaling).toList()) {
                var naam = bestand.getFileName().toString();
                var vertaald = lees(bestand);
                var nederlands = lees(WOORDEN.resolve(naam.replaceFirst("_[a-z]{2}\\.", ".")));

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

    private static Map<String, String> woorden() throws IOException {
        var alle = new TreeMap<String, String>();
        try (Stream<Path> bestanden = Files.list(WOORDEN)) {
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

    private static String bestanden(Map<String, String> lijst) {
        return lijst.keySet().stream()
                .map(sleutel -> sleutel.substring(0, sleutel.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Set<String> gebruikt(String bestanden, String einde) throws IOException {
        var sleutel = Pattern.compile("\"((?:" + bestanden + ")\\.(?!css\")(?:[a-zA-Z0-9.]*)(?<=" + einde + "))\"");
        var gebruikt = new TreeSet<String>();
        try (Stream<Path> code = Files.walk(CODE)) {
            for (var bestand :
                    code.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                sleutel.matcher(Files.readString(bestand)).results().forEach(vondst -> gebruikt.add(vondst.group(1)));
            }
        }
        return gebruikt;
    }
}
