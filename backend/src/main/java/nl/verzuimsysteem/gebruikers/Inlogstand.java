package nl.verzuimsysteem.gebruikers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an employee can log in to see his own data.
 *
 * @param email where he can be invited; {@code null} when nobody filled it in
 * @param heeftLogin whether he was ever invited, and still may log in
 * @param opgepakt whether he took the invitation up
 * @param opnieuw whether he did not, and can be invited again
 * @param uitgenodigdOp when the invitation went out
 */
public record Inlogstand(
        @Nullable String email,
        boolean heeftLogin,
        boolean opgepakt,
        boolean opnieuw,
        @Nullable Instant uitgenodigdOp,
        @Nullable Instant laatstIngelogd) {

    /** Whether there is anything to invite him to, and by. */
    public boolean kanUitgenodigd() {
        return email != null && !heeftLogin;
    }
}
