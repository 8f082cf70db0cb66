package nl.verzuimsysteem.toegang;

import java.time.Instant;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * What a verified token says. It proves who logged in; what he may do now is read again.
 *
 * @param id of this token alone
 * @param sessie the session it belongs to
 * @param keuze the key of the {@link Functiekeuze}
 * @param begin when the session began
 * @param uitgegeven when this token was made
 * @param vernieuwing which renewal of the session it is, when it is for renewing
 */
public record Token(
        String id,
        GebruikerId gebruiker,
        String sessie,
        String keuze,
        Instant begin,
        Instant uitgegeven,
        int vernieuwing) {

    /** What a token is good for. One kind is never taken for another. */
    public enum Soort {
        /** In the header of a call to the API. */
        API,
        /** Buys a new pair of tokens at the API, once. */
        VERNIEUWEN,
        /** In the cookie of the screens. */
        SCHERM
    }
}
