package nl.verzuimsysteem.teamcijfers;

import java.util.List;

/**
 * What comes of the overleg, week by week.
 *
 * @param weken the oldest first; a week without an overleg stands there with noughts
 */
public record Overlegcijfers(List<Overlegweek> weken, Overlegweek totaal) {
    public Overlegcijfers {
        weken = List.copyOf(weken);
    }
}
