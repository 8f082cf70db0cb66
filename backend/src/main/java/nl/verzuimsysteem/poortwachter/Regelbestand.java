package nl.verzuimsysteem.poortwachter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** Reads the files of rules. What is wrong in one of them stops the program at once: nothing is guessed. */
final class Regelbestand {
    private static final String MAP = "/poortwachter/";
    private static final String UWV = "UWV";
    private static final String NIEMAND = "-";

    private Regelbestand() {}

    /** The days from which a set holds, as the register names them. */
    static List<LocalDate> register() {
        return regels("regelboek.txt").stream().map(LocalDate::parse).toList();
    }

    /** The set that holds from a day on: its own rows over those of its base. */
    static Regels lees(LocalDate vanaf) {
        var inhoud = inhoud(vanaf, new HashSet<>());
        return new Regels(
                vanaf,
                inhoud.rijen().values().stream().flatMap(List::stream).toList(),
                List.copyOf(inhoud.groepen().values()),
                inhoud.getallen(),
                inhoud.artikelen());
    }

    /** @param gelezen the sets that are based on this one, which cannot be based on them */
    private static Inhoud inhoud(LocalDate vanaf, Set<LocalDate> gelezen) {
        if (!gelezen.add(vanaf)) {
            throw new IllegalStateException("Sets of rules based on each other: " + gelezen);
        }
        var eigen = Inhoud.leeg();
        var basis = lees(vanaf, eigen);
        if (basis == null) {
            return eigen;
        }
        var samen = inhoud(basis, gelezen);
        samen.rijen().putAll(eigen.rijen());
        samen.groepen().putAll(eigen.groepen());
        samen.getallen().putAll(eigen.getallen());
        samen.artikelen().putAll(eigen.artikelen());
        return samen;
    }

    /** Reads the rows of one file, and answers which set it is based on. */
    private static @Nullable LocalDate lees(LocalDate vanaf, Inhoud inhoud) {
        LocalDate basis = null;
        var bestand = "regels-" + vanaf + ".csv";
        for (var regel : regels(bestand)) {
            var veld = regel.split(";", -1);
            try {
                switch (veld[0]) {
                    case "basis" -> basis = LocalDate.parse(veld[1]);
                    case "mijlpaal" -> {
                        if (!isKop(veld)) {
                            var rij = rij(veld);
                            inhoud.rijen()
                                    .computeIfAbsent(rij.soort(), soort -> new ArrayList<>())
                                    .add(rij);
                        }
                    }
                    case "vangnet" -> {
                        if (!isKop(veld)) {
                            var groep = groep(veld);
                            inhoud.groepen().put(groep.groep(), groep);
                        }
                    }
                    case "getal" -> {
                        if (!isKop(veld)) {
                            inhoud.getallen().put(Getal.valueOf(veld[1]), Integer.parseInt(veld[2]));
                            inhoud.artikelen().put(Getal.valueOf(veld[1]), veld[3]);
                        }
                    }
                    default -> throw new IllegalArgumentException("Unknown kind of row: " + veld[0]);
                }
            } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException(bestand + ": " + regel, e);
            }
        }
        return basis;
    }

    /** The row that names the columns is written small. */
    private static boolean isKop(String[] veld) {
        return Character.isLowerCase(veld[1].charAt(0));
    }

    private static Regel rij(String[] veld) {
        return new Regel(
                MijlpaalSoort.valueOf(veld[1]),
                Anker.valueOf(veld[2]),
                Integer.parseInt(veld[3]),
                Integer.parseInt(veld[4]),
                Integer.parseInt(veld[5]),
                functie(veld[6]),
                functie(veld[7]),
                UWV.equals(veld[7]),
                jaNee(veld[8]),
                veld[9]);
    }

    private static Vangnetregel groep(String[] veld) {
        return new Vangnetregel(
                Vangnet.valueOf(veld[1]),
                Anker.valueOf(veld[2]),
                Integer.parseInt(veld[3]),
                Integer.parseInt(veld[4]),
                Integer.parseInt(veld[5]),
                veld[6]);
    }

    private static @Nullable Functie functie(String woord) {
        return UWV.equals(woord) || NIEMAND.equals(woord) ? null : Functie.valueOf(woord);
    }

    private static boolean jaNee(String woord) {
        return switch (woord) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new IllegalArgumentException("ja or nee: " + woord);
        };
    }

    /** What stands in a file, without remarks and empty lines. */
    private static List<String> regels(String bestand) {
        var bron = Regelbestand.class.getResourceAsStream(MAP + bestand);
        if (bron == null) {
            throw new IllegalStateException("No file of rules " + bestand);
        }
        try (var lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            return lezer.lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bestand, e);
        }
    }

    /** What stands in one file, or in it and its base together. */
    private record Inhoud(
            Map<MijlpaalSoort, List<Regel>> rijen,
            Map<Vangnet, Vangnetregel> groepen,
            Map<Getal, Integer> getallen,
            Map<Getal, String> artikelen) {
        static Inhoud leeg() {
            return new Inhoud(
                    new EnumMap<>(MijlpaalSoort.class),
                    new EnumMap<>(Vangnet.class),
                    new EnumMap<>(Getal.class),
                    new EnumMap<>(Getal.class));
        }
    }
}
