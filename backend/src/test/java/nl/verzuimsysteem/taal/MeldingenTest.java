package nl.verzuimsysteem.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verzuimsysteem.testen.Woordenlijst;
import org.junit.jupiter.api.Test;

/** Watches over the words of the backend: none missing, none left over, all of them plain Dutch. */
class MeldingenTest {
    private static final Woordenlijst WOORDEN = new Woordenlijst(Path.of("src/main/resources/meldingen"));
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void elk_woord_dat_de_code_gebruikt_staat_in_de_lijst_en_omgekeerd() throws IOException {
        var lijst = WOORDEN.nederlands();
        var bestanden = new TreeSet<String>();
        lijst.keySet().forEach(sleutel -> bestanden.add(sleutel.substring(0, sleutel.indexOf('.'))));
        var gebruikt = gebruikt(bestanden);

        // Code may put the last word behind a key, such as the name of a field: then a part of a key stands there.
        assertThat(gebruikt)
                .as("in the code, without words")
                .allMatch(woord -> lijst.containsKey(woord)
                        || lijst.keySet().stream().anyMatch(sleutel -> sleutel.startsWith(woord + ".")));
        assertThat(lijst.keySet())
                .as("words that nothing uses")
                .allMatch(sleutel -> gebruikt.contains(sleutel)
                        || gebruikt.stream().anyMatch(woord -> sleutel.startsWith(woord + ".")));
    }

    @Test
    void elke_tekst_is_een_goed_patroon_in_gewone_taal() throws IOException {
        WOORDEN.isGewoneTaal();
    }

    @Test
    void elke_vertaling_heeft_dezelfde_woorden_als_het_nederlands() throws IOException {
        WOORDEN.heeftHeleVertalingen();
    }

    private static Set<String> gebruikt(Set<String> bestanden) throws IOException {
        var sleutel = Pattern.compile("\"((?:" + String.join("|", bestanden) + ")\\.[a-zA-Z][a-zA-Z.]*[a-zA-Z])\\.?\"");
        var gebruikt = new TreeSet<String>();
        try (Stream<Path> code = Files.walk(CODE)) {
            for (var bestand :
                    code.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                var vondsten = sleutel.matcher(Files.readString(bestand));
                while (vondsten.find()) {
                    gebruikt.add(vondsten.group(1));
                }
            }
        }
        return gebruikt;
    }
}
