package nl.verzuimsysteem.facturatie;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import nl.verzuimsysteem.kern.Geld;

/**
 * What a run would make, as it was computed at a moment.
 *
 * @param bedrijven how many companies were looked at
 * @param facturen how many of them would get an invoice
 * @param netto of all invoices together, without VAT
 * @param bijzonderheden how many companies have each; what nobody has is not in it
 */
public record Voorbeeld(
        YearMonth maand,
        int bedrijven,
        int facturen,
        Geld netto,
        Geld btw,
        Geld totaal,
        Map<Bijzonderheid, Integer> bijzonderheden,
        Instant gemaaktOp,
        String gemaaktDoor) {}
