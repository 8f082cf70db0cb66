package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The links in mails. Whoever holds one is not known yet, so no scope bounds them: a link is read by its own key only. */
@Singleton
class ToegangslinkRepository {
    private final Jdbi jdbi;

    ToegangslinkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void voegToe(byte[] hash, GebruikerId gebruiker, Linksoort soort, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO toegangslink (hash, gebruiker_id, soort, aangemaakt_op, geldig_tot)
                        VALUES (:hash, :gebruiker, :soort, :nu, :tot)""")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("soort", soort)
                .bind("nu", nu)
                .bind("tot", nu.plus(soort.geldig()))
                .execute());
    }

    /** The link with this hash, when it still opens something. */
    Optional<Link> geldig(byte[] hash, Linksoort soort, Instant nu) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT l.gebruiker_id, g.inlognaam, g.naam, g.email, g.taal, l.wachtwoord, l.totp_geheim,
                               g.wachtwoord IS NOT NULL AS bestaand
                        FROM toegangslink l JOIN gebruiker g ON g.id = l.gebruiker_id
                        WHERE l.hash = :hash AND l.soort = :soort AND l.gebruikt_op IS NULL AND l.geldig_tot > :nu
                          AND g.actief = 1""")
                .bind("hash", hash)
                .bind("soort", soort)
                .bind("nu", nu)
                .mapTo(Link.class)
                .findOne());
    }

    /** Keeps a choice until the last step. */
    void bewaarWachtwoord(byte[] hash, String wachtwoord) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE toegangslink SET wachtwoord = :wachtwoord WHERE hash = :hash AND gebruikt_op IS NULL")
                .bind("hash", hash)
                .bind("wachtwoord", wachtwoord)
                .execute());
    }

    /** Keeps a secret until the last step; one that stands there stays. */
    void bewaarGeheim(byte[] hash, byte[] geheim) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE toegangslink SET totp_geheim = :geheim
                        WHERE hash = :hash AND gebruikt_op IS NULL AND totp_geheim IS NULL""")
                .bind("hash", hash)
                .bind("geheim", geheim)
                .execute());
    }

    /** Spends a link. Of two that come with one link at once, one gets {@code true}. */
    boolean gebruik(byte[] hash, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE toegangslink SET gebruikt_op = :nu, wachtwoord = NULL, totp_geheim = NULL
                                WHERE hash = :hash AND gebruikt_op IS NULL AND geldig_tot > :nu""")
                        .bind("hash", hash)
                        .bind("nu", nu)
                        .execute())
                == 1;
    }

    /** Takes away the links of somebody that were not used. */
    void trekIn(GebruikerId gebruiker) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM toegangslink WHERE gebruiker_id = :gebruiker AND gebruikt_op IS NULL")
                .bind("gebruiker", gebruiker)
                .execute());
    }

    /**
     * @param wachtwoord the hash of what was chosen on the way
     * @param totpGeheim encrypted; what was shown on the way
     * @param bestaand whether the account had a password before
     */
    record Link(
            GebruikerId gebruikerId,
            String inlognaam,
            String naam,
            String email,
            String taal,
            @Nullable String wachtwoord,
            byte @Nullable [] totpGeheim,
            boolean bestaand) {}
}
