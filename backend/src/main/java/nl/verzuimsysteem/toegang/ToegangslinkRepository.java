package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;

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

    /** Makes all links of somebody worthless that were not used yet. */
    void laatVervallen(GebruikerId gebruiker, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE toegangslink SET geldig_tot = :nu
                        WHERE gebruiker_id = :gebruiker AND gebruikt_op IS NULL AND geldig_tot > :nu""")
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .execute());
    }
}
