package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * Who stands in for whom.
 *
 * @param tot the last day, that one too
 */
public record Vervangingsregel(
        GebruikerId wie, String wieNaam, GebruikerId door, String doorNaam, LocalDate van, LocalDate tot) {

    boolean raakt(LocalDate begin, LocalDate einde) {
        return !van.isAfter(einde) && !tot.isBefore(begin);
    }
}
