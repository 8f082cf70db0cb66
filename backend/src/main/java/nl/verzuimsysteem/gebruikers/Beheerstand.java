package nl.verzuimsysteem.gebruikers;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a beheerder sees on his home page.
 *
 * @param naTeKijken how many users of open reviews nobody looked at
 * @param nakijkenVoor the first day a review should be done by; {@code null} when none is open
 * @param verzoeken how many requests wait for a decision
 * @param nietOpgepakt how many invitations were not taken up in a week
 * @param langNiet how many accounts were not used for three months
 * @param gebruikers how many there are
 */
public record Beheerstand(
        int naTeKijken,
        @Nullable LocalDate nakijkenVoor,
        int verzoeken,
        int nietOpgepakt,
        int langNiet,
        int gebruikers) {

    /** After how long an invitation should have been taken up. */
    static final Duration OPPAKKEN = Duration.ofDays(7);
}
