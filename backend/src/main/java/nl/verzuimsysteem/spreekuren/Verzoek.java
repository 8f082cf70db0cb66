package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer asked for and what came of it.
 *
 * @param telefoon where he wants to be called
 * @param uiterlijk before the end of this day he is to be seen
 * @param geplandOp when he is to be seen; {@code null} while nothing is planned
 */
public record Verzoek(
        VerzoekId id,
        Verzoeksoort soort,
        @Nullable String telefoon,
        Instant gevraagdOp,
        LocalDate uiterlijk,
        @Nullable Instant geplandOp) {}
