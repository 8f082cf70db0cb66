package nl.verzuimsysteem.facturatie;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note in a list.
 *
 * @param nummer as it is printed
 * @param naam of the company, as it was then
 * @param netto without VAT
 * @param verstuurdOp {@code null} while it was not mailed
 * @param creditVan the number of the invoice that this credit note takes back
 * @param gecrediteerdMet the number of the credit note that takes this invoice back
 */
public record Factuurkop(
        FactuurId id,
        BedrijfId bedrijf,
        Factuursoort soort,
        String nummer,
        String naam,
        LocalDate factuurdatum,
        LocalDate vervaldatum,
        Geld netto,
        Geld btw,
        Geld totaal,
        @Nullable Instant verstuurdOp,
        @Nullable String creditVan,
        @Nullable String gecrediteerdMet) {}
