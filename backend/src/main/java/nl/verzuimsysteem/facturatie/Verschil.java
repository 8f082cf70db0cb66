package nl.verzuimsysteem.facturatie;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * A company of which the invoice is not what the preview showed.
 *
 * @param voorbeeld what was shown, VAT included; {@code null} when it would get no invoice
 * @param factuur what was made, VAT included; {@code null} when no invoice was made
 */
public record Verschil(
        BedrijfId bedrijf,
        String naam,
        @Nullable Geld voorbeeld,
        @Nullable Geld factuur) {}
