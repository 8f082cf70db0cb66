package nl.verzuimsysteem.delegatie;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it stands in the list.
 *
 * @param getekendOp when the bedrijfsarts signed it
 * @param ingetrokkenOp when he took it back, if he did
 */
public record Delegatieregel(
        Delegatie delegatie,
        String regionaam,
        Instant getekendOp,
        @Nullable Instant ingetrokkenOp,
        Stand stand) {

    /** Whether it holds today. */
    public enum Stand {
        GELDT,
        KOMT,
        VOORBIJ
    }
}
