package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The months of which the fee must be invoiced anew: all that was invoiced of it was credited, the last time in order to
 * invoice it again. What was invoiced anew stands until that is credited too, so a month is never open twice. Pure.
 */
final class Openmaanden {
    private Openmaanden() {}

    /**
     * A line with the fee of a month, on an invoice or on a credit note.
     *
     * @param vervolg of a credit note
     * @param nummer of the invoice that the credit note takes back
     */
    record Boeking(
            YearMonth maand,
            Factuursoort soort,
            @Nullable Vervolg vervolg,
            @Nullable String nummer) {}

    /**
     * A month to be invoiced anew.
     *
     * @param nummer of the invoice it stood on
     */
    record Open(YearMonth maand, String nummer) {}

    /** @param boekingen all of one company, in the order in which they were made */
    static List<Open> van(List<Boeking> boekingen) {
        var standen = new TreeMap<YearMonth, Stand>();
        boekingen.forEach(boeking -> standen.merge(boeking.maand(), Stand.van(boeking), Stand::en));
        return standen.entrySet().stream()
                .filter(een -> een.getValue().isOpen())
                .map(een -> new Open(een.getKey(), String.valueOf(een.getValue().nummer())))
                .toList();
    }

    /** How many lines of a month stand, and what was chosen when the last of it was credited. */
    private record Stand(
            int regels, @Nullable Vervolg vervolg, @Nullable String nummer) {
        static Stand van(Boeking boeking) {
            return switch (boeking.soort()) {
                case FACTUUR -> new Stand(1, null, null);
                case CREDIT -> new Stand(-1, boeking.vervolg(), boeking.nummer());
            };
        }

        Stand en(Stand volgende) {
            return volgende.regels() > 0
                    ? new Stand(regels + volgende.regels(), vervolg, nummer)
                    : new Stand(regels + volgende.regels(), volgende.vervolg(), volgende.nummer());
        }

        boolean isOpen() {
            return regels == 0 && vervolg == Vervolg.OPNIEUW_FACTUREREN;
        }
    }
}
