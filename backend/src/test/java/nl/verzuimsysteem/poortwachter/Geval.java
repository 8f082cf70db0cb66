package nl.verzuimsysteem.poortwachter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A case computed by hand from the law.
 *
 * @param standen one after the other: the facts, and what they are changed into or compared with
 */
record Geval(String naam, List<Stand> standen) {
    /**
     * The cases of one file. A line without indent names a case, with two spaces gives its facts (after a word and a
     * colon that tell what it is), and with four a milestone, what is expected of it, and the count and its source.
     */
    static List<Geval> lees(String bestand) {
        var gevallen = new ArrayList<Geval>();
        for (var regel : regels("/poortwachter/gevallen/" + bestand + ".txt")) {
            if (regel.isBlank() || regel.startsWith("#")) {
                continue;
            }
            if (regel.startsWith("    ")) {
                gevallen.getLast().standen().getLast().verwachtingen().add(Verwachting.lees(bestand, regel));
            } else if (regel.startsWith("  ")) {
                var feiten = regel.substring(regel.indexOf(": ") + 1).strip();
                gevallen.getLast().standen().add(new Stand(Feitentekst.lees(feiten), new ArrayList<>()));
            } else {
                gevallen.add(new Geval(regel.strip(), new ArrayList<>()));
            }
        }
        return gevallen;
    }

    private static List<String> regels(String pad) {
        try (var stroom = Geval.class.getResourceAsStream(pad)) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public String toString() {
        return naam;
    }

    /** Facts, and what follows from them. */
    record Stand(Feiten feiten, List<Verwachting> verwachtingen) {
        /** Whether its spells are first divided over cases; those that contradict each other cannot be. */
        boolean verdelen() {
            return verwachtingen.stream().anyMatch(een -> een.wat().equals("gevallen"));
        }
    }

    /**
     * @param geval of which case of the employee, from 1; 0 for the last
     * @param wat a milestone, or another thing the law gives
     * @param bron how it was counted, and the article of law
     */
    record Verwachting(int geval, String wat, String verwacht, String bron) {
        static Verwachting lees(String bestand, String regel) {
            var delen = regel.split("\\|");
            if (delen.length != 3 || delen[2].isBlank()) {
                throw new IllegalArgumentException(bestand + ": three columns are needed in: " + regel);
            }
            var wat = delen[0].strip();
            var dubbelepunt = wat.indexOf(": ");
            var geval = wat.startsWith("geval ") ? Integer.parseInt(wat.substring(6, dubbelepunt)) : 0;
            return new Verwachting(
                    geval, wat.substring(dubbelepunt < 0 ? 0 : dubbelepunt + 2), delen[1].strip(), delen[2].strip());
        }

        @Override
        public String toString() {
            return wat + " = " + verwacht + " (" + bron + ")";
        }
    }
}
