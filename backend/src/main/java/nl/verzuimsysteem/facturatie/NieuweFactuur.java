package nl.verzuimsysteem.facturatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as it will be stored.
 *
 * @param run the run that makes it; {@code null} for a credit note
 * @param creditVan the invoice it takes back
 * @param sleutel of a credit note
 * @param vervolg of a credit note
 * @param reden of a credit note
 */
record NieuweFactuur(
        Geadresseerde aan,
        @Nullable FactuurrunId run,
        Factuursoort soort,
        int volgnummer,
        LocalDate factuurdatum,
        LocalDate vervaldatum,
        List<Factuurregel> regels,
        Factuurbedragen bedragen,
        Instant gemaaktOp,
        String gemaaktDoor,
        @Nullable FactuurId creditVan,
        @Nullable String sleutel,
        @Nullable Vervolg vervolg,
        @Nullable String reden) {

    /** The year of the series its number is from. */
    int jaar() {
        return factuurdatum.getYear();
    }

    /** Year and sequence, as it is printed. */
    String nummer() {
        return nummer(jaar(), volgnummer);
    }

    static String nummer(int jaar, int volgnummer) {
        return String.format(Locale.ROOT, "%d-%06d", jaar, volgnummer);
    }
}
