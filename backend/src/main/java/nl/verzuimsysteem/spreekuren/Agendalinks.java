package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The secret links to agendas. Of a link only the hash is kept; whoever has the link is known by it, and by nothing else. */
@Singleton
class Agendalinks {
    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);

    private final Jdbi jdbi;

    Agendalinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Since when somebody has a link. One statement. */
    Optional<Instant> sinds(GebruikerId wie) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT feed_sinds FROM agenda WHERE gebruiker_id = :wie AND feed_hash IS NOT NULL")
                .bind("wie", wie)
                .mapTo(Instant.class)
                .findOne());
    }

    /** Gives him a link, in the place of the one he had. One statement. */
    void zet(GebruikerId wie, byte[] hash, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO agenda (gebruiker_id, feed_hash, feed_sinds) VALUES (:wie, :hash, :nu)
                        ON DUPLICATE KEY UPDATE feed_hash = :hash, feed_sinds = :nu, feed_gelezen_op = NULL""")
                .bind("wie", wie)
                .bind("hash", hash)
                .bind("nu", nu)
                .execute());
    }

    /** Takes his link away; {@code false} when he had none. One statement. */
    boolean trekIn(GebruikerId wie) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate("""
                                UPDATE agenda SET feed_hash = NULL, feed_sinds = NULL, feed_gelezen_op = NULL
                                WHERE gebruiker_id = :wie AND feed_hash IS NOT NULL""").bind("wie", wie).execute())
                == 1;
    }

    /**
     * The agenda behind a link: one line for each appointment, or one without; none when the link opens nothing, or whose
     * it was no longer holds consults. One statement.
     */
    List<Regel> agenda(byte[] hash, LocalDate vandaag, Instant van, Instant tot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id AS gebruiker, g.naam, a.feed_gelezen_op AS gelezen_op, wie.functie, f.id AS afspraak,
                               f.soort, f.begin, f.einde, f.gepland_op, f.versie, p.naam AS plaats
                        FROM agenda a
                        JOIN gebruiker g ON g.id = a.gebruiker_id AND g.actief = 1
                        JOIN (SELECT gf.gebruiker_id, MIN(gf.functie) AS functie FROM gebruiker_functie gf
                              WHERE gf.functie IN ('BEDRIJFSARTS', 'POB') AND gf.geldig_van <= :vandaag
                                AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
                              GROUP BY gf.gebruiker_id) wie ON wie.gebruiker_id = g.id
                        LEFT JOIN afspraak f ON f.professional_id = a.gebruiker_id AND f.begin >= :van AND f.begin < :tot
                          AND f.status NOT IN ('AFGEZEGD', 'LAAT_AFGEZEGD')
                        LEFT JOIN spreekuurplaats p ON p.id = f.plaats_id
                        WHERE a.feed_hash = :hash
                        ORDER BY f.begin, f.id""")
                .bind("hash", hash)
                .bind("vandaag", vandaag)
                .bind("van", van)
                .bind("tot", tot)
                .map(REGEL)
                .list());
    }

    /** Keeps that the link was used that day; {@code false} when it was kept already. One statement. */
    boolean gelezen(GebruikerId wie, LocalDate dag) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE agenda SET feed_gelezen_op = :dag
                                WHERE gebruiker_id = :wie AND (feed_gelezen_op IS NULL OR feed_gelezen_op < :dag)""")
                        .bind("wie", wie)
                        .bind("dag", dag)
                        .execute())
                == 1;
    }

    /**
     * An appointment in the agenda of somebody; without one all from {@code afspraak} on is empty.
     *
     * @param plaats the name of the place; an address where somebody lives is never among it
     */
    record Regel(
            GebruikerId gebruiker,
            String naam,
            @Nullable LocalDate gelezenOp,
            Functie functie,
            @Nullable AfspraakId afspraak,
            @Nullable Spreekuursoort soort,
            @Nullable Instant begin,
            @Nullable Instant einde,
            @Nullable Instant geplandOp,
            @Nullable Integer versie,
            @Nullable String plaats) {}
}
