package nl.verzuimsysteem.toegang;

import java.time.Instant;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code passkey}.
 *
 * @param inlognaam of the person it belongs to
 * @param handvat by which his devices know him
 */
record Passkeyrij(
        PasskeyId id,
        GebruikerId gebruikerId,
        String inlognaam,
        byte[] handvat,
        byte[] sleutel,
        byte[] publiekeSleutel,
        long teller,
        String naam,
        Instant toegevoegdOp,
        @Nullable Instant gebruiktOp) {

    Passkey passkey() {
        return new Passkey(id, naam, toegevoegdOp, gebruiktOp);
    }
}
