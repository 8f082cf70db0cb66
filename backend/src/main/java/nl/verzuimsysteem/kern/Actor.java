package nl.verzuimsysteem.kern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which function, and how far that reaches: the first parameter of every service method.
 *
 * @param gebruiker the person, or {@code null} when the system itself acts
 * @param naam the name of the person, as it is written in the timeline and the audit log
 * @param functie the one function in which he acts now; somebody with several functions chooses one at a time
 * @param bereik the rows this function reaches; becomes part of every query
 * @param herkomst where the act came in
 */
public record Actor(@Nullable GebruikerId gebruiker, String naam, Functie functie, Bereik bereik, Herkomst herkomst) {

    /**
     * Where an act came in.
     *
     * @param adres the network address, when there is one
     * @param apparaat the browser or program, as it calls itself, in a few words
     * @param aanmelding the login it belongs to; {@code null} before the login and for background work
     */
    public record Herkomst(
            Kanaal kanaal,
            @Nullable String adres,
            @Nullable String apparaat,
            @Nullable Aanmelding aanmelding) {

        public Herkomst(Kanaal kanaal, @Nullable String adres) {
            this(kanaal, adres, null, null);
        }

        /** The same place, within a login. */
        public Herkomst binnen(Aanmelding nu) {
            return new Herkomst(kanaal, adres, apparaat, nu);
        }
    }

    /**
     * How the person came in.
     *
     * @param sessie the number of his session, safe to write down: it opens nothing
     * @param bevestigd when he last showed again who he is; {@code null} when he did not since the login
     */
    public record Aanmelding(
            String sessie, Factor factor, @Nullable Instant bevestigd) {}

    /** By what, besides his password, a person proved who he is. */
    public enum Factor {
        TOTP,
        PASSKEY,
        HERSTELCODE
    }

    /** The doors of the system. */
    public enum Kanaal {
        SCHERM,
        API,
        ACHTERGROND
    }

    /** Background work, named after the job that does it. It reaches every row and is no person. */
    public static Actor systeem(String taak) {
        return new Actor(null, taak, Functie.SYSTEEM, new Bereik.Alles(), new Herkomst(Kanaal.ACHTERGROND, null));
    }

    /**
     * The person who acts.
     *
     * @throws IllegalStateException when the system itself acts
     */
    public GebruikerId persoon() {
        if (gebruiker == null) {
            throw new IllegalStateException("The system is no person");
        }
        return gebruiker;
    }
}
