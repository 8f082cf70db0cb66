package nl.verzuimsysteem.facturatie;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * Who an invoice is for, as it stands on it.
 *
 * @param email for invoices, else of the company
 */
record Geadresseerde(
        BedrijfId bedrijf,
        RegioId regio,
        String naam,
        String straat,
        String postcode,
        String plaats,
        @Nullable String kvkNummer,
        @Nullable String email) {
    boolean heeftAdres() {
        return !straat.isBlank() && !postcode.isBlank() && !plaats.isBlank();
    }
}
