package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * One open opdracht on the worklist.
 *
 * @param uitvoerder the name of who picked it up
 */
public record Werklijstregel(
        OpdrachtId id,
        String type,
        Functie groep,
        OpdrachtStatus status,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        DossierId dossier,
        String werknemersnaam,
        String verstuurdDoor,
        Instant verstuurdOp,
        Instant alarmNa,
        @Nullable LocalDate gewensteDatum,
        @Nullable String uitvoerder) {

    /** Whether it has waited longer for somebody to pick it up than it may. */
    public boolean teLaatOpgepakt(Instant nu) {
        return status.wachtOpOppakken() && nu.isAfter(alarmNa);
    }
}
