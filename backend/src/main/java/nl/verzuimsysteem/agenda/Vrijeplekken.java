package nl.verzuimsysteem.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where in a session there is still room for a consult. Knows no clock and no database. */
public final class Vrijeplekken {
    /**
     * From the beginning of a session on, a consult can begin once in so many minutes. What is planned moves these moments
     * not, so that an appointment can only take places away.
     */
    public static final Duration STAP = Duration.ofMinutes(15);

    private Vrijeplekken() {}

    /**
     * All moments at which a consult can begin. They may lie so close that the consults would overlap: one of them can be
     * planned, not all.
     *
     * @param zitting one session, on one day
     * @param bezet appointments that run, and absence, in any order
     * @param lengte of the consult
     * @param vanaf no consult begins before it
     */
    public static List<Instant> vrij(Tijdvak zitting, List<Tijdvak> bezet, Duration lengte, Instant vanaf) {
        var begin = new ArrayList<Instant>();
        for (var moment = zitting.van(); !moment.plus(lengte).isAfter(zitting.tot()); moment = moment.plus(STAP)) {
            var consult = new Tijdvak(moment, moment.plus(lengte));
            if (!moment.isBefore(vanaf) && bezet.stream().noneMatch(consult::raakt)) {
                begin.add(moment);
            }
        }
        return List.copyOf(begin);
    }

    /**
     * The same, but only as many as can all be planned together: each begins when the one before it is over, or later.
     */
    public static List<Instant> naastElkaar(Tijdvak zitting, List<Tijdvak> bezet, Duration lengte, Instant vanaf) {
        var begin = new ArrayList<Instant>();
        for (var moment : vrij(zitting, bezet, lengte, vanaf)) {
            if (begin.isEmpty() || !moment.isBefore(begin.getLast().plus(lengte))) {
                begin.add(moment);
            }
        }
        return List.copyOf(begin);
    }
}
