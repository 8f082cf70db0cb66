package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What opens an account: password and second factor. No tenant owns it, so no scope bounds it. */
@Singleton
class SleutelRepository {
    private final Jdbi jdbi;

    SleutelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** New keys for an account; what went wrong with the old ones is forgotten. */
    void vervang(GebruikerId gebruiker, String wachtwoord, byte[] totpGeheim, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET wachtwoord = :wachtwoord, wachtwoord_op = :nu, totp_geheim = :geheim,
                               totp_laatste_stap = 0, mislukte_pogingen = 0, mislukte_codes = 0, geblokkeerd_tot = NULL
                        WHERE id = :id""")
                .bind("id", gebruiker)
                .bind("wachtwoord", wachtwoord)
                .bind("geheim", totpGeheim)
                .bind("nu", nu)
                .execute());
    }

    /** Takes all passkeys of somebody away: a device that was lost must not open the account he was invited to anew. */
    void verwijderPasskeys(GebruikerId gebruiker) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM passkey WHERE gebruiker_id = :id")
                .bind("id", gebruiker)
                .execute());
    }

    void vervangWachtwoord(GebruikerId gebruiker, String wachtwoord, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET wachtwoord = :wachtwoord, wachtwoord_op = :nu, mislukte_pogingen = 0,
                               mislukte_codes = 0, geblokkeerd_tot = NULL
                        WHERE id = :id""")
                .bind("id", gebruiker)
                .bind("wachtwoord", wachtwoord)
                .bind("nu", nu)
                .execute());
    }

    /** Spends a code of the second factor outside a login; {@code false} when that was done before. */
    boolean verbruikStap(GebruikerId gebruiker, long stap) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE gebruiker SET totp_laatste_stap = :stap
                                WHERE id = :id AND actief = 1 AND totp_laatste_stap < :stap""")
                        .bind("id", gebruiker)
                        .bind("stap", stap)
                        .execute())
                == 1;
    }

    /** Remembers a login that spent no code of the second factor. */
    void ingelogd(GebruikerId gebruiker, Instant nu, @Nullable String adres) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET mislukte_pogingen = 0, mislukte_codes = 0, geblokkeerd_tot = NULL,
                               laatst_ingelogd = :nu, laatste_adres = :adres
                        WHERE id = :id""")
                .bind("id", gebruiker)
                .bind("nu", nu)
                .bind("adres", adres)
                .execute());
    }

    /** Where mail to somebody goes, and in which language. */
    Postadres postadres(GebruikerId gebruiker) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT email, taal FROM gebruiker WHERE id = :id")
                .bind("id", gebruiker)
                .mapTo(Postadres.class)
                .one());
    }

    /** Ends all sessions of somebody, on every device. */
    void beeindigSessies(GebruikerId gebruiker, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE sessie SET beeindigd_op = :nu WHERE gebruiker_id = :id AND beeindigd_op IS NULL")
                .bind("id", gebruiker)
                .bind("nu", nu)
                .execute());
    }

    /**
     * The accounts that go by this login name or address, have keys of their own, and did not ask too often lately.
     *
     * @param genoeg how many links within {@code venster} are enough
     */
    List<Vergeetachtige> vergeetachtigen(String naam, Instant nu, Duration venster, int genoeg) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.inlognaam, g.email, g.taal
                        FROM gebruiker g
                        WHERE (g.inlognaam = :naam OR g.email = :naam) AND g.actief = 1
                          AND g.wachtwoord IS NOT NULL AND g.totp_geheim IS NOT NULL
                          AND (SELECT COUNT(*) FROM toegangslink l
                               WHERE l.gebruiker_id = g.id AND l.soort = :soort AND l.aangemaakt_op > :sinds) < :genoeg
                        ORDER BY g.id LIMIT 5""")
                .bind("naam", naam)
                .bind("soort", Linksoort.WACHTWOORD)
                .bind("sinds", nu.minus(venster))
                .bind("genoeg", genoeg)
                .mapTo(Vergeetachtige.class)
                .list());
    }

    record Postadres(String email, String taal) {}

    record Vergeetachtige(GebruikerId id, String inlognaam, String email, String taal) {}
}
