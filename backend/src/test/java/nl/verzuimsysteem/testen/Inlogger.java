package nl.verzuimsysteem.testen;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Tweedefactor;

/**
 * Somebody who can log in.
 *
 * @param wachtwoord the same for everybody: {@link Inloggers#WACHTWOORD}
 * @param geheim the secret of his second factor
 * @param sessie as if he had just logged in, in his first function
 * @param token for the header {@code Authorization: Bearer …}
 */
public record Inlogger(
        GebruikerId id, String inlognaam, String naam, String wachtwoord, byte[] geheim, Sessie sessie, String token) {

    /** Who acts, as the services want it. */
    public Actor actor() {
        return sessie.actor(new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1"));
    }

    /** What his authenticator shows at a moment. */
    public String code(Instant moment) {
        return Tweedefactor.code(geheim, moment);
    }
}
