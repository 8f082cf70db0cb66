package nl.verzuimsysteem.overleg;

import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda, as far as making the agenda needs it.
 *
 * @param id {@code null} while it is not stored
 * @param volgorde the place, from 0; of what is off the agenda it says nothing
 * @param metHand whether a member changed its place or time, or took it off
 * @param artsMetHand whether a member said which bedrijfsarts joins for it, or that none does
 */
record Agendaplek(
        @Nullable AgendapuntId id,
        BedrijfId bedrijf,
        DossierId dossier,
        int volgorde,
        int minuten,
        List<Grond> gronden,
        Puntstatus status,
        boolean metHand,
        @Nullable String ingebrachtDoor,
        @Nullable String notitie,
        @Nullable GebruikerId arts,
        boolean artsMetHand) {
    Agendaplek {
        gronden = List.copyOf(gronden);
    }

    boolean staatErop() {
        return status != Puntstatus.VAN_AGENDA;
    }

    boolean isIngebracht() {
        return ingebrachtDoor != null;
    }

    /** Whether it keeps its place on the agenda, whatever its reasons are now. */
    boolean isVast() {
        return staatErop() && (metHand || isIngebracht());
    }

    Agendaplek op(int plaats) {
        return new Agendaplek(
                id,
                bedrijf,
                dossier,
                plaats,
                minuten,
                gronden,
                status,
                metHand,
                ingebrachtDoor,
                notitie,
                arts,
                artsMetHand);
    }

    /**
     * On the agenda, for these reasons. What was taken off and comes back by itself is nobody's any more.
     *
     * @param vanzelf the bedrijfsarts with whom something of the case waits
     */
    Agendaplek met(List<Grond> nieuweGronden, @Nullable GebruikerId vanzelf) {
        return new Agendaplek(
                id,
                bedrijf,
                dossier,
                volgorde,
                minuten,
                nieuweGronden,
                Puntstatus.OPEN,
                metHand && staatErop(),
                staatErop() ? ingebrachtDoor : null,
                notitie,
                artsMetHand || vanzelf == null ? arts : vanzelf,
                artsMetHand);
    }

    /** Off the agenda by itself: it comes back as soon as there is a reason and a place. */
    Agendaplek eraf() {
        return new Agendaplek(
                id,
                bedrijf,
                dossier,
                volgorde,
                minuten,
                List.of(),
                Puntstatus.VAN_AGENDA,
                false,
                ingebrachtDoor,
                notitie,
                arts,
                artsMetHand);
    }
}
