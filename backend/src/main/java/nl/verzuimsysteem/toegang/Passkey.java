package nl.verzuimsysteem.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the passkeys of a person, for himself.
 *
 * @param naam what he calls it, such as {@code Telefoon}
 * @param gebruiktOp when he last came in with it; {@code null} when he never did
 */
public record Passkey(
        PasskeyId id,
        String naam,
        Instant toegevoegdOp,
        @Nullable Instant gebruiktOp) {}
