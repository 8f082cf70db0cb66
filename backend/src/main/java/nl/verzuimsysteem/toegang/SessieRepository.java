package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Logins as they stand in the database. A person reaches only his own: every statement names him. */
@Singleton
class SessieRepository {
    private static final RowMapper<Deurrij> DEUR = Rij.van(Deurrij.class);
    private static final RowMapper<Eigenrij> EIGEN = Rij.van(Eigenrij.class);
    private static final int NUMMER_BYTES = 8;

    private final Jdbi jdbi;

    SessieRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The number of a session: tells it apart and opens nothing. */
    static String nummer(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, NUMMER_BYTES);
    }

    void open(
            byte[] hash, GebruikerId gebruiker, Actor.Herkomst herkomst, Actor.Factor factor, Instant nu, Instant tot) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO sessie (hash, gebruiker_id, kanaal, adres, apparaat, factor, begonnen_op, laatst_op,
                               bevestigd_op, geldig_tot)
                        VALUES (:hash, :gebruiker, :kanaal, :adres, :apparaat, :factor, :nu, :nu, :nu, :tot)""")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("kanaal", herkomst.kanaal())
                .bind("adres", herkomst.adres())
                .bind("apparaat", herkomst.apparaat())
                .bind("factor", factor)
                .bind("nu", nu)
                .bind("tot", tot)
                .execute());
    }

    /** The session at the door; nothing when it has ended or the person may not come in. */
    Optional<Deurrij> aanDeDeur(byte[] hash, GebruikerId gebruiker, Instant nu) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.factor, s.bevestigd_op, g.rechten_versie
                        FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker_id
                        WHERE s.hash = :hash AND s.gebruiker_id = :gebruiker AND s.beeindigd_op IS NULL
                          AND s.geldig_tot > :nu AND g.actief = 1""")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .map(DEUR)
                .findOne());
    }

    /** He is still at work. */
    void raakAan(byte[] hash, GebruikerId gebruiker, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE sessie SET laatst_op = :nu WHERE hash = :hash AND gebruiker_id = :gebruiker")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .execute());
    }

    /**
     * Spends a renewal token. Of two that come with the same one, one gets {@code true}.
     *
     * @param nummer which renewal the token is for
     */
    boolean vernieuw(byte[] hash, GebruikerId gebruiker, int nummer, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE sessie SET vernieuwing = vernieuwing + 1, laatst_op = :nu
                                WHERE hash = :hash AND gebruiker_id = :gebruiker AND vernieuwing = :nummer
                                  AND beeindigd_op IS NULL""")
                        .bind("hash", hash)
                        .bind("gebruiker", gebruiker)
                        .bind("nummer", nummer)
                        .bind("nu", nu)
                        .execute())
                == 1;
    }

    void bevestig(byte[] hash, GebruikerId gebruiker, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE sessie SET bevestigd_op = :nu WHERE hash = :hash AND gebruiker_id = :gebruiker")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .execute());
    }

    void beeindig(byte[] hash, GebruikerId gebruiker, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE sessie SET beeindigd_op = :nu
                        WHERE hash = :hash AND gebruiker_id = :gebruiker AND beeindigd_op IS NULL""")
                .bind("hash", hash)
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .execute());
    }

    /** Ends all sessions of a person but one. */
    int beeindigAndere(GebruikerId gebruiker, byte[] deze, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE sessie SET beeindigd_op = :nu
                        WHERE gebruiker_id = :gebruiker AND hash <> :deze AND beeindigd_op IS NULL""")
                .bind("gebruiker", gebruiker)
                .bind("deze", deze)
                .bind("nu", nu)
                .execute());
    }

    /** The sessions of a person that can still be used, the latest first. */
    List<Eigenrij> eigen(GebruikerId gebruiker, Instant nu, Instant schermenNa) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT hash, kanaal, adres, apparaat, factor, begonnen_op, laatst_op FROM sessie
                        WHERE gebruiker_id = :gebruiker AND beeindigd_op IS NULL AND geldig_tot > :nu
                          AND (kanaal = 'API' OR laatst_op > :schermenNa)
                        ORDER BY laatst_op DESC LIMIT 50""")
                .bind("gebruiker", gebruiker)
                .bind("nu", nu)
                .bind("schermenNa", schermenNa)
                .map(EIGEN)
                .list());
    }

    /** Forgets sessions that ran out a while ago. */
    int ruimOp(Instant voor) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM sessie WHERE geldig_tot < :voor LIMIT 1000")
                .bind("voor", voor)
                .execute());
    }

    record Deurrij(Actor.Factor factor, @Nullable Instant bevestigdOp, int rechtenVersie) {}

    record Eigenrij(
            byte[] hash,
            Actor.Kanaal kanaal,
            @Nullable String adres,
            @Nullable String apparaat,
            Actor.Factor factor,
            Instant begonnenOp,
            Instant laatstOp) {}
}
