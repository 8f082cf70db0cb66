package nl.verzuimsysteem.gebruikers;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an account stands, as the one who keeps it sees it. */
public enum Gebruikerstatus {
    ACTIEF,
    /** Invited, and the invitation was not taken up yet. */
    UITGENODIGD,
    GEBLOKKEERD,
    /** Works, but was not used for three months. */
    LANG_NIET;

    /** After how long an account counts as not used. */
    public static final Duration LANG = Duration.ofDays(90);

    static Gebruikerstatus van(boolean actief, boolean uitgenodigd, @Nullable Instant laatst, Instant nu) {
        if (!actief) {
            return GEBLOKKEERD;
        }
        if (uitgenodigd) {
            return UITGENODIGD;
        }
        return laatst != null && laatst.isBefore(nu.minus(LANG)) ? LANG_NIET : ACTIEF;
    }
}
