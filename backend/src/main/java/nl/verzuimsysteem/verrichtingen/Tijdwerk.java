package nl.verzuimsysteem.verrichtingen;

import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.OpdrachtId;

/**
 * What somebody needs to book his time in a case.
 *
 * @param klok the clock that runs for him, in this case or another
 * @param opdrachten the orders of this case he can book on, newest first
 */
public record Tijdwerk(Optional<Klok> klok, List<Opdrachtkeuze> opdrachten) {
    public Tijdwerk {
        opdrachten = List.copyOf(opdrachten);
    }

    /** An order that is paid by the hour. */
    public record Opdrachtkeuze(OpdrachtId id, String naam) {}
}
