package nl.verzuimsysteem.facturatie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * The making of all invoices of a month, and how far it is.
 *
 * @param maand whose fee is invoiced in advance; of what was delivered, all until then
 * @param klaarOp {@code null} while it runs
 * @param bedrijven how many companies there are
 * @param gehad how many of them it has seen
 * @param mislukt of how many the invoice could not be computed
 * @param facturen how many invoices it made
 * @param netto together, without VAT
 */
public record Factuurrun(
        FactuurrunId id,
        YearMonth maand,
        LocalDate factuurdatum,
        Instant begonnenOp,
        String begonnenDoor,
        @Nullable Instant klaarOp,
        int bedrijven,
        int gehad,
        int mislukt,
        int facturen,
        Geld netto,
        Geld totaal) {
    public boolean isKlaar() {
        return klaarOp != null;
    }
}
