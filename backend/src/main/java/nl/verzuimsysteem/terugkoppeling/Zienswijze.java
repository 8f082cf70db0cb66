package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;

/**
 * What the werknemer wants to be read with it (AVG 16, WGBO 7:454 lid 2).
 *
 * @param deelt whether his employer may read it too; his POB and bedrijfsarts may as far as the consult is open to them
 */
public record Zienswijze(String tekst, Instant op, boolean deelt) {
    /** His own words: not for a log. */
    @Override
    public String toString() {
        return "Zienswijze[deelt=" + deelt + "]";
    }
}
