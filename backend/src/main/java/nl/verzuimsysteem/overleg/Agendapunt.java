package nl.verzuimsysteem.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.taken.Fase;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda, with what one line tells of it. Functional data only.
 *
 * @param week the week of absence on the day of the overleg
 * @param volgende what is next in the case, in words
 * @param uiterlijkOp the last day of that
 * @param redenen why it is on the agenda, the heaviest first
 * @param metHand whether a member changed its place or time
 * @param notitie why a member put it on
 * @param arts the bedrijfsarts who is asked to join for it
 */
public record Agendapunt(
        AgendapuntId id,
        OverlegId overleg,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        WerknemerId werknemer,
        String werknemersnaam,
        DossierId dossier,
        Fase fase,
        int week,
        @Nullable String volgende,
        @Nullable LocalDate uiterlijkOp,
        int volgorde,
        int minuten,
        List<Reden> redenen,
        Puntstatus status,
        boolean metHand,
        @Nullable String ingebrachtDoor,
        @Nullable String notitie,
        @Nullable GebruikerId arts,
        @Nullable String artsNaam,
        @Nullable Instant behandeldOp,
        @Nullable String behandeldDoor) {
    public Agendapunt {
        redenen = List.copyOf(redenen);
    }
}
