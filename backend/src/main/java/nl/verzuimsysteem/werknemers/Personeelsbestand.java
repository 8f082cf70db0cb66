package nl.verzuimsysteem.werknemers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A staff list as it stands in a CSV file, before anything is judged but its form.
 *
 * @param scheiding what parts the cells
 * @param kop the heads as they stand in the file
 * @param plaatsen where each known column stands
 * @param regels the lines that hold anything
 */
record Personeelsbestand(char scheiding, List<String> kop, Map<Kolom, Integer> plaatsen, List<Regel> regels) {
    private static final List<Character> SCHEIDINGEN = List.of(';', ',', '\t');
    /** A line by which Excel is told the separator. */
    private static final Pattern EXCEL_SCHEIDING = Pattern.compile("(?i)\\Asep=(.)\\R");

    /**
     * One line.
     *
     * @param nummer its place in the file, as an editor counts; the head is line 1
     */
    record Regel(int nummer, List<String> cellen) {
        String cel(int plaats) {
            return plaats < cellen.size() ? cellen.get(plaats) : "";
        }
    }

    /** @throws OngeldigeInvoer with the field {@code bestand} when this is no staff list */
    static Personeelsbestand lees(byte[] bytes) {
        var tekst = Tekens.van(bytes);
        if (tekst.isBlank()) {
            throw fout("werknemers.bestand.leeg");
        }
        var vooraf = EXCEL_SCHEIDING.matcher(tekst);
        int overgeslagen = vooraf.find() ? 1 : 0;
        var inhoud = overgeslagen == 1 ? tekst.substring(vooraf.end()) : tekst;
        var scheiding = scheiding(inhoud);
        var regels = ontleed(inhoud, scheiding, overgeslagen);
        if (regels.isEmpty()) {
            throw fout("werknemers.bestand.leeg");
        }
        var kop = regels.getFirst().cellen();
        return new Personeelsbestand(scheiding, kop, plaatsen(kop, scheiding), regels.subList(1, regels.size()));
    }

    /** The heads we do not know, so that the user sees what is left out. */
    List<String> onbekend() {
        return kop.stream()
                .filter(naam -> !naam.isBlank() && Kolom.van(naam).isEmpty())
                .toList();
    }

    String cel(Regel regel, Kolom kolom) {
        var plaats = plaatsen.get(kolom);
        return plaats == null ? "" : regel.cel(plaats);
    }

    /** The separator that gives the most heads we know in the first line. */
    private static char scheiding(String tekst) {
        var eerste = tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
        var beste = SCHEIDINGEN.getFirst();
        var meeste = -1L;
        for (var kandidaat : SCHEIDINGEN) {
            var bekend = Stream.of(eerste.split(Pattern.quote(kandidaat.toString()), -1))
                    .filter(kop -> Kolom.van(kop).isPresent())
                    .count();
            if (bekend > meeste) {
                meeste = bekend;
                beste = kandidaat;
            }
        }
        return beste;
    }

    private static List<Regel> ontleed(String tekst, char scheiding, int overgeslagen) {
        var vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var regels = new ArrayList<Regel>();
        var gelezen = 0L;
        try (var lezer = CSVParser.parse(new StringReader(tekst), vorm)) {
            try {
                for (var regel : lezer) {
                    var cellen = cellen(regel);
                    if (cellen.stream().anyMatch(cel -> !cel.isEmpty())) {
                        regels.add(new Regel((int) eersteRegel(lezer, regel) + overgeslagen, cellen));
                    }
                    gelezen = lezer.getCurrentLineNumber();
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                throw fout("werknemers.bestand.aanhaling", gelezen + overgeslagen + 1);
            }
        } catch (IOException e) {
            throw fout("werknemers.bestand.aanhaling", gelezen + overgeslagen + 1);
        }
        return regels;
    }

    /** The parser knows the line a record ends on; a cell may hold line ends itself. */
    private static long eersteRegel(CSVParser lezer, CSVRecord regel) {
        var binnenin = regel.stream()
                .mapToLong(cel -> cel.lines().count() > 1 ? cel.lines().count() - 1 : 0)
                .sum();
        return Math.max(1, lezer.getCurrentLineNumber() - binnenin);
    }

    private static List<String> cellen(CSVRecord regel) {
        return regel.stream()
                .map(cel -> cel.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static Map<Kolom, Integer> plaatsen(List<String> kop, char scheiding) {
        var plaatsen = new EnumMap<Kolom, Integer>(Kolom.class);
        for (int plaats = 0; plaats < kop.size(); plaats++) {
            var kolom = Kolom.van(kop.get(plaats));
            if (kolom.isPresent() && plaatsen.putIfAbsent(kolom.get(), plaats) != null) {
                throw fout("werknemers.bestand.dubbel", kolom.get().naam());
            }
        }
        if (plaatsen.isEmpty()) {
            throw fout("werknemers.bestand.geenKop");
        }
        var ontbreekt = Kolom.VERPLICHT.stream()
                .filter(kolom -> !plaatsen.containsKey(kolom))
                .map(Kolom::naam)
                .collect(Collectors.joining(", "));
        if (!ontbreekt.isEmpty()) {
            throw kop.size() == 1
                    ? fout("werknemers.bestand.scheiding")
                    : fout("werknemers.bestand.ontbreekt", ontbreekt);
        }
        return plaatsen;
    }

    private static OngeldigeInvoer fout(String sleutel, Object... waarden) {
        return OngeldigeInvoer.veld("bestand", sleutel, waarden);
    }
}
