package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stands, with its overleg held until the end of the transaction.
 *
 * @param dag that of the overleg
 * @param status that of the overleg
 * @param stand that of the overleg
 * @param puntstatus what became of the point
 * @param aantal how many points stand on the agenda
 * @param wand which point of the overleg is on the wall; {@code null} before anybody chose one
 * @param volgende the next point that is open, or one that was passed over; {@code null} when there is no other
 */
record Puntstand(
        AgendapuntId punt,
        OverlegId overleg,
        RegioId regio,
        LocalDate dag,
        Overlegstatus status,
        int stand,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        DossierId dossier,
        Puntstatus puntstatus,
        int volgorde,
        int minuten,
        boolean metHand,
        @Nullable GebruikerId arts,
        boolean artsMetHand,
        int aantal,
        @Nullable AgendapuntId wand,
        @Nullable AgendapuntId volgende) {
    /** Whether this is the case on the wall. */
    boolean isOpDeWand() {
        return punt.equals(wand);
    }
}
