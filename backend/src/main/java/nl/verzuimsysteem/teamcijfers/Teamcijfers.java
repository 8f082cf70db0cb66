package nl.verzuimsysteem.teamcijfers;

import java.util.List;
import nl.verzuimsysteem.organisatie.Eigenregio;

/**
 * How the team of a regio does.
 *
 * @param regio whose figures these are
 * @param regios all in whose team the reader works
 * @param opdrachten from sending to done, by the week in which it was done
 * @param consulten from asking to the consult, by the week in which it was held
 */
public record Teamcijfers(
        Eigenregio regio,
        List<Eigenregio> regios,
        Doorloop opdrachten,
        Doorloop consulten,
        List<Laatweek> laat,
        Overlegcijfers overleg) {
    public Teamcijfers {
        regios = List.copyOf(regios);
        laat = List.copyOf(laat);
    }
}
