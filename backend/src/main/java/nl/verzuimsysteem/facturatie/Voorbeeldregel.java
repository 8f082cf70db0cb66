package nl.verzuimsysteem.facturatie;

import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * The invoice that one company would get.
 *
 * @param regels how many lines; without lines there is no invoice
 * @param vorigeMaand what that of the month before came to without VAT; {@code null} when there was none
 */
public record Voorbeeldregel(
        BedrijfId bedrijf,
        String naam,
        int regels,
        Geld netto,
        Geld totaal,
        @Nullable Geld vorigeMaand,
        Set<Bijzonderheid> bijzonderheden) {}
