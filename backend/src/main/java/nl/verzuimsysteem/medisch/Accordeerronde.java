package nl.verzuimsysteem.medisch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a POB laid a consult before his bedrijfsarts. It does not belong in a log.
 *
 * @param besluit nothing while it waits
 * @param opmerking why it was sent back
 */
public record Accordeerronde(
        int ronde,
        Instant aangebodenOp,
        String aangebodenDoor,
        @Nullable Besluit besluit,
        @Nullable Instant beslotenOp,
        @Nullable String beslotenDoor,
        @Nullable String opmerking) {

    /** What the bedrijfsarts said. */
    public enum Besluit {
        AKKOORD,
        TERUGGESTUURD
    }

    @Override
    public String toString() {
        return "Accordeerronde[" + ronde + ", " + besluit + "]";
    }
}
