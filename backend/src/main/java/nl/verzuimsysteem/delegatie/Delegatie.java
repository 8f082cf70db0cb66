package nl.verzuimsysteem.delegatie;

import java.time.LocalDate;
import java.util.Set;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A bedrijfsarts lets a POB work under him in a regio.
 *
 * @param gemachtigde the POB
 * @param van first day
 * @param tot last day, also when it was taken back; {@code null} when none is known
 */
public record Delegatie(
        DelegatieId id,
        GebruikerId bedrijfsarts,
        String bedrijfsartsNaam,
        GebruikerId gemachtigde,
        String gemachtigdeNaam,
        RegioId regio,
        Set<Deeltaak> taken,
        LocalDate van,
        @Nullable LocalDate tot) {

    public Delegatie {
        taken = Set.copyOf(taken);
    }

    /** Whether the POB may do this under it. */
    public boolean mag(Deeltaak taak) {
        return taken.contains(taak);
    }
}
