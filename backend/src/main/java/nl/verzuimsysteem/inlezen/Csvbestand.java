package nl.verzuimsysteem.inlezen;

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
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A list as it stands in a CSV file, before anything is judged but its form.
 *
 * @param soort the columns it can have
 * @param scheiding what parts the cells
 * @param kop the heads as they stand in the file
 * @param plaatsen where each known column stands
 * @param regels the lines that hold anything
 */
public record Csvbestand<K extends Enum<K> & Csvkolom>(
        Class<K> soort, char scheiding, List<String> kop, Map<K, Integer> plaatsen, List<Regel> regels) {
    private static final String BOM = "\uFEFF";
    private static final List<Character> SCHEIDINGEN = List.of(';', ',', '\t');
    /** A line by which Excel is told the separator. */
    private static final Pattern EXCEL_SCHEIDING = Pattern.compile("(?i)\\Asep=(.)\\R");

    /**
     * One line.
     *
     * @param nummer its place in the file, as an editor counts; the head is line 1
     */
    public record Regel(int nummer, List<String> cellen) {
        /** The cell at a place; empty when the line is shorter. */
        public String cel(int plaats) {
            return plaats < cellen.size() ? cellen.get(plaats) : "";
        }
    }

    /** @throws OngeldigeInvoer with the field {@code bestand} when this is no list with such columns */
    public static <K extends Enum<K> & Csvkolom> Csvbestand<K> lees(byte[] bytes, Class<K> soort) {
        var tekst = Tekens.van(bytes);
        if (tekst.isBlank()) {
            throw fout("inlezen.bestand.leeg");
        }
        var vooraf = EXCEL_SCHEIDING.matcher(tekst);
        int overgeslagen = vooraf.find() ? 1 : 0;
        var inhoud = overgeslagen == 1 ? tekst.substring(vooraf.end()) : tekst;
        var scheiding = scheiding(inhoud, soort);
        var regels = ontleed(inhoud, scheiding, overgeslagen);
        if (regels.isEmpty()) {
            throw fout("inlezen.bestand.leeg");
        }
        var kop = regels.getFirst().cellen();
        return new Csvbestand<>(soort, scheiding, kop, plaatsen(kop, soort), regels.subList(1, regels.size()));
    }

    /** The heads we do not know, so that the user sees what is left out. */
    public List<String> onbekend() {
        return kop.stream()
                .filter(naam -> !naam.isBlank() && Csvkolom.van(soort, naam).isEmpty())
                .toList();
    }

    /** What a line says in a column; empty when the list has no such column. */
    public String cel(Regel regel, K kolom) {
        var plaats = plaatsen.get(kolom);
        return plaats == null ? "" : regel.cel(plaats);
    }

    /** The separator that gives the most heads we know in the first line. */
    private static <K extends Enum<K> & Csvkolom> char scheiding(String tekst, Class<K> soort) {
        var eerste = tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
        var beste = SCHEIDINGEN.getFirst();
        var meeste = -1L;
        for (var kandidaat : SCHEIDINGEN) {
            var bekend = Stream.of(eerste.split(Pattern.quote(kandidaat.toString()), -1))
                    .filter(kop -> Csvkolom.van(soort, kop).isPresent())
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
                throw fout("inlezen.bestand.aanhaling", gelezen + overgeslagen + 1);
            }
        } catch (IOException e) {
            throw fout("inlezen.bestand.aanhaling", gelezen + overgeslagen + 1);
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

    private static <K extends Enum<K> & Csvkolom> Map<K, Integer> plaatsen(List<String> kop, Class<K> soort) {
        var plaatsen = new EnumMap<K, Integer>(soort);
        for (int plaats = 0; plaats < kop.size(); plaats++) {
            var kolom = Csvkolom.van(soort, kop.get(plaats));
            if (kolom.isPresent() && plaatsen.putIfAbsent(kolom.get(), plaats) != null) {
                throw fout("inlezen.bestand.dubbel", kolom.get().naam());
            }
        }
        if (plaatsen.isEmpty()) {
            throw fout("inlezen.bestand.geenKop", verplicht(soort).collect(Collectors.joining(";")));
        }
        var heeft = plaatsen.keySet().stream().map(Csvkolom::naam).toList();
        var ontbreekt = verplicht(soort).filter(naam -> !heeft.contains(naam)).collect(Collectors.joining(", "));
        if (!ontbreekt.isEmpty()) {
            throw kop.size() == 1 ? fout("inlezen.bestand.scheiding") : fout("inlezen.bestand.ontbreekt", ontbreekt);
        }
        return plaatsen;
    }

    private static <K extends Enum<K> & Csvkolom> Stream<String> verplicht(Class<K> soort) {
        return Stream.of(soort.getEnumConstants()).filter(Csvkolom::isVerplicht).map(Csvkolom::naam);
    }

    /**
     * The faulty lines as they came, and the reasons in a last column.
     *
     * @param fouten in the order of the lines of the file
     */
    public String foutbestand(List<Inleesrapport.FouteRegel> fouten) {
        if (fouten.isEmpty()) {
            return "";
        }
        var reden = Stream.of(soort.getEnumConstants())
                .filter(Csvkolom::isFout)
                .findFirst()
                .orElseThrow();
        var plaats = plaatsen.get(reden);
        var perNummer = regels.stream().collect(Collectors.toMap(Regel::nummer, regel -> regel, (een, ander) -> een));
        var tekst = new StringBuilder(BOM);
        var vorm = CSVFormat.EXCEL.builder().setDelimiter(scheiding).get();
        try (var schrijver = new CSVPrinter(tekst, vorm)) {
            var koppen = zonder(kop, plaats);
            koppen.add(reden.naam());
            schrijver.printRecord(koppen);
            for (var fout : fouten) {
                var regel = perNummer.get(fout.nummer());
                var cellen = zonder(regel == null ? List.of() : regel.cellen(), plaats);
                while (cellen.size() < koppen.size() - 1) {
                    cellen.add("");
                }
                // A line that is too long keeps its cells; the reasons then stand behind them.
                cellen.add(
                        fout.fouten().stream().map(een -> een.melding().tekst()).collect(Collectors.joining(" ")));
                schrijver.printRecord(cellen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    private static List<String> zonder(List<String> cellen, @Nullable Integer plaats) {
        var rest = new ArrayList<>(cellen);
        if (plaats != null && plaats < rest.size()) {
            rest.remove(plaats.intValue());
        }
        return rest;
    }

    private static OngeldigeInvoer fout(String sleutel, Object... waarden) {
        return OngeldigeInvoer.veld("bestand", sleutel, waarden);
    }
}
