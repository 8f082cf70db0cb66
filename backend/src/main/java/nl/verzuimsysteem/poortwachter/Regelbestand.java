package nl.verzuimsysteem.poortwachter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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

    /** The set that holds from a day on. */
    static Regels lees(LocalDate vanaf) {
        var rijen = new ArrayList<Regel>();
        var groepen = new ArrayList<Vangnetregel>();
        var getallen = new EnumMap<Getal, Integer>(Getal.class);
        var artikelen = new EnumMap<Getal, String>(Getal.class);
        var bestand = "regels-" + vanaf + ".csv";
        for (var regel : regels(bestand)) {
            var veld = regel.split(";", -1);
            try {
                switch (veld[0]) {
                    case "mijlpaal" -> {
                        if (!isKop(veld)) {
                            rijen.add(rij(veld));
                        }
                    }
                    case "vangnet" -> {
                        if (!isKop(veld)) {
                            groepen.add(groep(veld));
                        }
                    }
                    case "getal" -> {
                        if (!isKop(veld)) {
                            getallen.put(Getal.valueOf(veld[1]), Integer.parseInt(veld[2]));
                            artikelen.put(Getal.valueOf(veld[1]), veld[3]);
                        }
                    }
                    default -> throw new IllegalArgumentException("Unknown kind of row: " + veld[0]);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException(bestand + ": " + regel, e);
            }
        }
        return new Regels(vanaf, rijen, groepen, getallen, artikelen);
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
}
