package nl.verzuimsysteem.teamcijfers;

import java.util.List;

/**
 * How long something takes, week by week.
 *
 * @param weken the oldest first; a week in which nothing ended stands there with noughts
 * @param totaal of all weeks together: not the mean of the weeks, but counted over all that ended
 */
public record Doorloop(List<Doorloopweek> weken, Doorloopweek totaal) {
    public Doorloop {
        weken = List.copyOf(weken);
    }
}
