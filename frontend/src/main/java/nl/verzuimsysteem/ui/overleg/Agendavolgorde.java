package nl.verzuimsysteem.ui.overleg;

import java.util.Optional;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Puntstatus;
import org.jspecify.annotations.Nullable;

/** Which case of an overleg is on the wall, and what is still open. */
final class Agendavolgorde {
    private Agendavolgorde() {}

    /** The case on the wall; before anybody chose one, the first that is open. Of a bedrijfsarts the first of his own. */
    static Optional<Agendapunt> aanDeBeurt(Overlegblad blad) {
        return punt(blad, blad.overleg().punt())
                .or(() -> blad.punten().stream().filter(Agendavolgorde::isOpen).findFirst())
                .or(() -> blad.punten().stream().findFirst());
    }

    static Optional<Agendapunt> punt(Overlegblad blad, @Nullable AgendapuntId id) {
        return blad.punten().stream().filter(een -> een.id().equals(id)).findFirst();
    }

    /** The key that stands in an address, when there is such a case. */
    static Optional<AgendapuntId> punt(Overlegblad blad, String nummer) {
        return blad.punten().stream()
                .map(Agendapunt::id)
                .filter(id -> id.toString().equals(nummer))
                .findFirst();
    }

    /** Whether another case than this one is open. */
    static boolean heeftNogEen(Overlegblad blad, Agendapunt punt) {
        return blad.punten().stream().anyMatch(een -> isOpen(een) && !een.id().equals(punt.id()));
    }

    /** How many were not talked through. */
    static long open(Overlegblad blad) {
        return blad.punten().stream().filter(Agendavolgorde::isOpen).count();
    }

    private static boolean isOpen(Agendapunt punt) {
        return punt.status() == Puntstatus.OPEN;
    }
}
