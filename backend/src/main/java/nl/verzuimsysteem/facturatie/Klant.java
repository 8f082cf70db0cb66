package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/** A company that may get an invoice. */
record Klant(
        Geadresseerde aan,
        LocalDate aangeslotenOp,
        @Nullable LocalDate beeindigdOp) {
    BedrijfId bedrijf() {
        return aan.bedrijf();
    }

    /** Whether it was taken on and had not ended, on at least one day of the month. */
    boolean isAangesloten(YearMonth maand) {
        return !aangeslotenOp.isAfter(maand.atEndOfMonth())
                && (beeindigdOp == null || beeindigdOp.isAfter(maand.atDay(1)));
    }
}
