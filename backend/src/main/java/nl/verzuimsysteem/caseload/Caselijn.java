package nl.verzuimsysteem.caseload;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.taken.Fase;
import org.jspecify.annotations.Nullable;

/**
 * One case of the caseload.
 *
 * @param week the week of absence today lies in
 * @param volgende the first step that waits
 * @param uiterlijkOp the last day of that step
 * @param aanZet whose turn it is
 * @param teLaat whether that day is over
 * @param laatsteContact the last day on which the employer spoke with the werknemer, the POB with the employer, or a
 *     consult took place; never what was said
 * @param van whose case it is in the function of the reader; {@code null}: the team's
 * @param vervangen whether it is the reader's because he stands in today for whom it is of
 * @param vertrokken whether it is of somebody who does not work here any more, and nobody stands in for him
 */
public record Caselijn(
        DossierId dossier,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        String werknemer,
        @Nullable String personeelsnummer,
        Fase fase,
        int week,
        @Nullable MijlpaalSoort volgende,
        @Nullable LocalDate uiterlijkOp,
        @Nullable Functie aanZet,
        boolean teLaat,
        @Nullable LocalDate laatsteContact,
        @Nullable GebruikerId van,
        @Nullable String vanNaam,
        boolean vanMij,
        boolean vervangen,
        boolean vertrokken) {}
