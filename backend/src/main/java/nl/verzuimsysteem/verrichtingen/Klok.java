package nl.verzuimsysteem.verrichtingen;

import java.time.Duration;
import java.time.Instant;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs for somebody.
 *
 * @param werknemer whose case it is for; {@code null} when that is out of reach by now
 */
public record Klok(
        TijdregelId id,
        DossierId dossier,
        @Nullable String werknemer,
        @Nullable OpdrachtId opdracht,
        Instant begonnenOp) {
    /** Who lets a clock run longer than this, forgot it. */
    static final Duration VERGETEN = Duration.ofHours(8);

    /** Whether it runs so long that it must be forgotten: how long it really was must be asked. */
    public boolean isVergeten(Instant nu) {
        return Duration.between(begonnenOp, nu).compareTo(VERGETEN) > 0;
    }
}
