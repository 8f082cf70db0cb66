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
        int aantal) {}
