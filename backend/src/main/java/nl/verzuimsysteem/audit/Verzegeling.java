package nl.verzuimsysteem.audit;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Adds seals to the chain. A line can get its number and still be far from its commit; would a seal pass over it, then it
 * would appear later inside a sealed row. So the lines are read under a shared lock, which waits for every open insert
 * among them, and only up to lines of some age, so that no insert is between taking its number and taking its place.
 *
 * <p>Any number of nodes may seal at once: the hash of the seal before can be used once, so the chain never forks, and
 * who comes second finds that it was done.
 */
@Singleton
public class Verzegeling {
    /** How many lines one seal holds for at most: what is wrong is found to within so many lines. */
    static final int MEESTE = 5_000;

    // Each server runs its own half: MySQL needs no more than SELECT for the first, MariaDB only knows the second.
    private static final String GEDEELD_SLOT = " /*!80022 FOR SHARE */ /*M! LOCK IN SHARE MODE */";

    private final Jdbi jdbi;
    private final Clock klok;

    Verzegeling(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * Seals the next lines. Four statements, or two when there is nothing to seal.
     *
     * @param marge how old a line must be
     * @return the new seal; nothing when all is sealed, or when another node was first
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<Zegel> volgende(Duration marge) {
        var nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        return jdbi.withHandle(handle -> {
            var vorige = laatste(handle);
            var van = vorige.map(Zegel::tot).orElse(0L) + 1;
            var grens = grens(handle, nu.minus(marge));
            if (grens.isEmpty() || grens.get() < van) {
                return Optional.empty();
            }
            return zegel(handle, vorige.map(Zegel::hash).orElse(Ketenhash.BEGIN), van, grens.get(), nu);
        });
    }

    /**
     * Writes down the last seal of the days before today, if that was not done yet. Three statements at most.
     *
     * @return that seal, to be told outside the database
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<Anker> anker() {
        var nu = klok.instant();
        var vandaag = Kalender.vandaag(klok).atStartOfDay(Kalender.NEDERLAND).toInstant();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT z.id, z.van_id AS van, z.tot_id AS tot, z.aantal, z.hash, z.verzegeld_op
                        FROM (SELECT * FROM audit_zegel WHERE verzegeld_op < :vandaag ORDER BY id DESC LIMIT 1) z
                        LEFT JOIN audit_anker a ON a.zegel_id = z.id
                        WHERE a.zegel_id IS NULL""")
                .bind("vandaag", vandaag)
                .map((rij, context) -> new Anker(
                        LocalDate.ofInstant(rij.getTimestamp("verzegeld_op").toInstant(), Kalender.NEDERLAND),
                        new Zegel(
                                rij.getLong("id"),
                                rij.getLong("van"),
                                rij.getLong("tot"),
                                rij.getInt("aantal"),
                                rij.getString("hash"))))
                .findOne()
                .filter(anker -> nieuw(handle, anker, nu)));
    }

    /**
     * The last seal of a day.
     *
     * @param dag the legal date
     */
    public record Anker(LocalDate dag, Zegel zegel) {}

    private static boolean nieuw(Handle handle, Anker anker, Instant nu) {
        return Uniek.schrijf(() -> handle.createUpdate("""
                        INSERT INTO audit_anker (dag, zegel_id, hash, gemeld_op) VALUES (:dag, :zegel, :hash, :nu)""")
                        .bind("dag", anker.dag())
                        .bind("zegel", anker.zegel().id())
                        .bind("hash", anker.zegel().hash())
                        .bind("nu", nu)
                        .execute())
                .isPresent();
    }

    private static Optional<Zegel> laatste(Handle handle) {
        return handle.createQuery("""
                        SELECT z.id, z.van_id AS van, z.tot_id AS tot, z.aantal, z.hash
                        FROM audit_zegel z ORDER BY z.id DESC LIMIT 1""").mapTo(Zegel.class).findOne();
    }

    /** Nodes differ in their clocks: lines before this one may be younger, and are sealed with it. */
    private static Optional<Long> grens(Handle handle, Instant voor) {
        return handle.createQuery(
                        "SELECT id FROM audit_regel WHERE moment < :voor ORDER BY moment DESC, id DESC LIMIT 1")
                .bind("voor", voor)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Zegel> zegel(Handle handle, String vorige, long van, long grens, Instant nu) {
        var hash = new Ketenhash(vorige);
        var tot = lees(handle.getConnection(), hash, van, grens);
        var aantal = Math.toIntExact(hash.aantal());
        var einde = hash.klaar(van, tot, Ketenhash.tekst(nu));
        return Uniek.schrijf(() -> handle.createUpdate("""
                        INSERT INTO audit_zegel (van_id, tot_id, aantal, hash, vorige_hash, verzegeld_op)
                        VALUES (:van, :tot, :aantal, :hash, :vorige, :nu)""")
                        .bind("van", van)
                        .bind("tot", tot)
                        .bind("aantal", aantal)
                        .bind("hash", einde)
                        .bind("vorige", vorige)
                        .bind("nu", nu)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one())
                .map(id -> new Zegel(id, van, tot, aantal, einde));
    }

    /** @return the last id read */
    private static long lees(Connection verbinding, Ketenhash hash, long van, long grens) {
        var sql = Ketenhash.LEES + "WHERE id BETWEEN ? AND ? ORDER BY id LIMIT " + MEESTE + GEDEELD_SLOT;
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setLong(1, van);
            vraag.setLong(2, grens);
            try (var rijen = vraag.executeQuery()) {
                var laatste = van;
                while (rijen.next()) {
                    hash.regel(rijen);
                    laatste = rijen.getLong(1);
                }
                return laatste;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lines from " + van + " cannot be read", e);
        }
    }
}
