package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a list shows.
 *
 * @param bedrijf only of this company
 * @param zoektekst a number as it is printed, or its beginning with the year ({@code 2026-0001}), or its last digits
 *     ({@code 123}); anything else is a part of the name of a company, of which the first hundred by name are looked at.
 *     Empty for all
 * @param maand only those of the run of this month; a credit note belongs to no run
 * @param stand only those
 */
public record Factuurfilter(
        @Nullable BedrijfId bedrijf,
        String zoektekst,
        @Nullable YearMonth maand,
        @Nullable Factuurstand stand) {
    public static final Factuurfilter ALLE = new Factuurfilter(null, "", null, null);

    public Factuurfilter {
        zoektekst = zoektekst.strip();
    }

    /** All invoices of a company. */
    public static Factuurfilter van(BedrijfId bedrijf) {
        return new Factuurfilter(bedrijf, "", null, null);
    }

    public boolean isLeeg() {
        return equals(ALLE);
    }

    /** What was asked for, for the audit log; the company stands beside it there. */
    String vraag() {
        return Stream.of(zoektekst, maand, stand)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
