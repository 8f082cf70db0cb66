package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * One open case in the overview.
 *
 * @param week the week of absence today lies in
 * @param volgende the first step that waits
 * @param uiterlijkOp the last day of that step
 * @param aanZet whose turn it is
 * @param teLaat whether that day is over
 */
public record VoortgangRij(
        DossierId dossier,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String werknemer,
        Fase fase,
        int week,
        @Nullable MijlpaalSoort volgende,
        @Nullable LocalDate uiterlijkOp,
        @Nullable Functie aanZet,
        boolean teLaat) {}
