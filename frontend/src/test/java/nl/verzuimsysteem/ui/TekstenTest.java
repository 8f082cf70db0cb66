package nl.verzuimsysteem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.testen.Woordenlijst;
import org.junit.jupiter.api.Test;

/** Watches over the words of the screens: none missing, none left over, all of them plain Dutch. */
class TekstenTest {
    private static final Woordenlijst WOORDEN = new Woordenlijst(Path.of("src/main/resources/teksten"));
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void elk_woord_dat_een_scherm_gebruikt_staat_in_de_lijst_en_omgekeerd() throws IOException {
        var lijst = WOORDEN.nederlands();
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
        WOORDEN.isGewoneTaal();
    }

    @Test
    void elke_vertaling_heeft_dezelfde_woorden_als_het_nederlands() throws IOException {
        WOORDEN.heeftHeleVertalingen();
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
