package nl.verzuimsysteem.taken;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import org.jspecify.annotations.Nullable;

/**
 * A taak for a milestone as it must be written.
 *
 * @param id of the row that stands; {@code null} for a new one
 * @param loopt {@link #LOOPT}, {@link #WACHT}, or {@code null} when it is over
 * @param einde why it is over
 * @param gedaanOp when the step was recorded
 * @param gedaanDoor by whom
 */
record Taakregel(
        @Nullable Long id,
        Dossierfeiten zaak,
        MijlpaalSoort soort,
        int volgnummer,
        Functie functie,
        @Nullable LocalDate open,
        @Nullable LocalDate waarschuw,
        LocalDate uiterlijk,
        @Nullable Integer loopt,
        @Nullable String einde,
        @Nullable Instant gedaanOp,
        @Nullable String gedaanDoor) {
    /** To be done. */
    static final int LOOPT = 1;
    /** Not shown before its first day. */
    static final int WACHT = 2;

    static final String GEDAAN = "GEDAAN";
    static final String VERVALLEN = "VERVALLEN";

    /** One cause, one taak. */
    String bron() {
        return "mijlpaal:" + zaak.dossier() + ":" + soort + ":" + volgnummer;
    }
}
