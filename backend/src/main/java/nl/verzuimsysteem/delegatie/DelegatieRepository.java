package nl.verzuimsysteem.delegatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Delegations. They belong to a regio, not to a company: who is assigned to single companies only, reaches none. */
@Singleton
class DelegatieRepository {
    /** No company has this key, so that a scope by company reaches nothing here. */
    private static final String GEEN_BEDRIJF = "0";

    /** What is over longer stays in the log. */
    private static final int MEESTE_REGELS = 200;

    /** POB's of a regio on {@code :dag}, also those who work for one of its companies only. */
    private static final String POB = """
            SELECT f.gebruiker_id, COALESCE(f.regio_id, b.regio_id) AS regio_id
            FROM gebruiker_functie f LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
            WHERE f.functie = 'POB' AND f.geldig_van <= :dag AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag)""";

    private static final RowMapper<Delegatierij> DELEGATIE = Rij.van(Delegatierij.class);
    private static final RowMapper<Ernaast> ERNAAST = Rij.van(Ernaast.class);
    private static final RowMapper<Regel> REGEL =
            (rij, context) -> new Regel(DELEGATIE.map(rij, context), ERNAAST.map(rij, context));

    private final Jdbi jdbi;

    DelegatieRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of the regio's in scope; what holds or is to come first, then the newest of what is over. One statement. */
    List<Regel> lijst(Bereik bereik, LocalDate dag) {
        var grens = bereik.voorBedrijf(GEEN_BEDRIJF, "t.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Delegatierij.VELDEN
                        + ", r.naam AS regionaam, t.getekend_op, t.ingetrokken_op, (" + Delegatierij.GELDT
                        + ") AS geldt" + Delegatierij.TABELLEN + "JOIN regio r ON r.id = t.regio_id WHERE "
                        + grens.sql()
                        + " ORDER BY COALESCE(t.ingetrokken_per, t.geldig_tot, '9999-12-31') < :dag, r.naam, pob.naam,"
                        + " t.geldig_van DESC, t.id DESC LIMIT :meeste")
                .bind("dag", dag)
                .bind("meeste", MEESTE_REGELS)
                .bindMap(grens.waarden())
                .map(REGEL)
                .list());
    }

    /** The POB's of the regio's in scope, and whether they work under somebody on a day. One statement. */
    List<PobVanRegio> pobs(Bereik bereik, LocalDate dag) {
        var grens = bereik.voorBedrijf(GEEN_BEDRIJF, "r.id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT g.id, g.naam, r.id AS regio, r.naam AS regionaam,
                          EXISTS (SELECT 1 FROM taakdelegatie t
                                  WHERE t.gemachtigde_id = g.id AND t.regio_id = r.id AND\s""" + Delegatierij.GELDT + """
                        ) AS onder
                        FROM (""" + POB + """
                        ) p JOIN gebruiker g ON g.id = p.gebruiker_id AND g.actief = 1
                        JOIN regio r ON r.id = p.regio_id
                        WHERE\s""" + grens.sql() + " ORDER BY r.naam, g.naam, g.id")
                .bind("dag", dag)
                .bindMap(grens.waarden())
                .mapTo(PobVanRegio.class)
                .list());
    }

    /** What a new delegation is judged by; empty when the regio lies outside the scope. One statement. */
    Optional<Stand> stand(Bereik bereik, GebruikerId bedrijfsarts, NieuweDelegatie nieuw, LocalDate dag) {
        var grens = bereik.voorBedrijf(GEEN_BEDRIJF, "r.id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM (" + POB + """
                        ) p JOIN gebruiker g ON g.id = p.gebruiker_id AND g.actief = 1
                          WHERE p.regio_id = r.id AND g.id = :gemachtigde) AS is_pob,
                          (SELECT t.id FROM taakdelegatie t
                           WHERE t.sleutel = :sleutel AND t.bedrijfsarts_id = :bedrijfsarts) AS bekend
                        FROM regio r WHERE r.id = :regio AND\s""" + grens.sql())
                .bind("dag", dag)
                .bind("regio", nieuw.regio())
                .bind("gemachtigde", nieuw.gemachtigde())
                .bind("bedrijfsarts", bedrijfsarts)
                .bind("sleutel", nieuw.sleutel())
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** Whoever gives the same POB something waits here for the other. One statement. */
    void houd(GebruikerId gemachtigde) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM gebruiker WHERE id = :id FOR UPDATE")
                .bind("id", gemachtigde)
                .mapTo(Long.class)
                .one());
    }

    /** One statement; {@code null} when these two have one in these days already. */
    @Nullable
    DelegatieId voegToe(GebruikerId bedrijfsarts, NieuweDelegatie nieuw, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO taakdelegatie (regio_id, bedrijfsarts_id, gemachtigde_id, taken, geldig_van,
                               geldig_tot, getekend_op, sleutel)
                        SELECT r.id, :bedrijfsarts, :gemachtigde, :taken, :van, :tot, :nu, :sleutel
                        FROM regio r WHERE r.id = :regio AND NOT EXISTS (
                          SELECT 1 FROM taakdelegatie t
                          WHERE t.bedrijfsarts_id = :bedrijfsarts AND t.gemachtigde_id = :gemachtigde
                            AND t.regio_id = :regio AND (t.geldig_tot IS NULL OR t.geldig_tot >= :van)
                            AND (t.ingetrokken_per IS NULL OR t.ingetrokken_per > :van)
                            AND (:tot IS NULL OR t.geldig_van <= :tot))""")
                .bind("bedrijfsarts", bedrijfsarts)
                .bind("gemachtigde", nieuw.gemachtigde())
                .bind("regio", nieuw.regio())
                .bind(
                        "taken",
                        nieuw.taken().stream().sorted().map(Deeltaak::name).collect(Collectors.joining(",")))
                .bind("van", nieuw.van())
                .bind("tot", nieuw.tot())
                .bind("nu", nu)
                .bind("sleutel", nieuw.sleutel())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(DelegatieId.class)
                .findOne()
                .orElse(null));
    }

    /** One within the scope. One statement. */
    Optional<Regel> lees(Bereik bereik, DelegatieId id, LocalDate dag) {
        var grens = bereik.voorBedrijf(GEEN_BEDRIJF, "t.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Delegatierij.VELDEN
                        + ", r.naam AS regionaam, t.getekend_op, t.ingetrokken_op, (" + Delegatierij.GELDT
                        + ") AS geldt" + Delegatierij.TABELLEN
                        + "JOIN regio r ON r.id = t.regio_id WHERE t.id = :id AND " + grens.sql())
                .bind("id", id)
                .bind("dag", dag)
                .bindMap(grens.waarden())
                .map(REGEL)
                .findOne());
    }

    /** Takes it back from a day on. One statement; {@code false} when that was done already. */
    boolean trekIn(GebruikerId bedrijfsarts, DelegatieId id, LocalDate per, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taakdelegatie SET ingetrokken_op = :nu, ingetrokken_per = :per, versie = versie + 1
                        WHERE id = :id AND bedrijfsarts_id = :bedrijfsarts AND ingetrokken_op IS NULL""")
                        .bind("id", id)
                        .bind("bedrijfsarts", bedrijfsarts)
                        .bind("per", per)
                        .bind("nu", nu)
                        .execute()
                > 0);
    }

    /** What the list tells beside the delegation itself. */
    record Ernaast(
            String regionaam, Instant getekendOp, @Nullable Instant ingetrokkenOp, boolean geldt) {}

    /** A delegation with what the list tells of it. */
    record Regel(Delegatierij rij, Ernaast ernaast) {

        Delegatieregel regel(LocalDate vandaag) {
            var stand = ernaast.geldt()
                    ? Delegatieregel.Stand.GELDT
                    : rij.van().isAfter(vandaag) && ernaast.ingetrokkenOp() == null
                            ? Delegatieregel.Stand.KOMT
                            : Delegatieregel.Stand.VOORBIJ;
            return new Delegatieregel(
                    rij.delegatie(), ernaast.regionaam(), ernaast.getekendOp(), ernaast.ingetrokkenOp(), stand);
        }
    }

    /** Whether the one it is for is a POB there, and what was signed with this key. */
    record Stand(boolean isPob, @Nullable DelegatieId bekend) {}
}
