package nl.verzuimsysteem.opslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;

/**
 * A feature that knows reasons for somebody's home. It asks with the conditions of its own list, so that what is counted
 * is what the list shows; the home joins the questions of all features into one statement.
 */
public interface Startbron {
    /**
     * The questions for this person in this function; none for what he may not see.
     *
     * @param nu one moment for the whole home
     */
    List<Startvraag> vragen(Actor actor, Instant nu);

    /** The legal date at a moment. */
    static LocalDate dag(Instant nu) {
        return nu.atZone(Kalender.NEDERLAND).toLocalDate();
    }
}
