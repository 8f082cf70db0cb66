package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads prices and rules for who keeps them: the same for every company, and so without a scope. */
@Singleton
class Tarieflezer {
    private static final RowMapper<Dienstregel> DIENSTREGEL = Rij.van(Dienstregel.class);
    private static final RowMapper<Vormregel> VORMREGEL = Rij.van(Vormregel.class);
    private static final RowMapper<Dienstkop> DIENSTKOP = Rij.van(Dienstkop.class);
    private static final RowMapper<Prijsrij> PRIJS = Rij.van(Prijsrij.class);
    private static final RowMapper<Regelrij> REGEL = Rij.van(Regelrij.class);
    private static final String GELDIG =
            "%1$s.geldig_van <= :vandaag AND (%1$s.geldig_tot IS NULL OR %1$s.geldig_tot > :vandaag)";

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    Tarieflezer(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Every service as it is today, in the order of the list. One statement. */
    List<Tariefoverzicht.Dienstrij> diensten(LocalDate vandaag) {
        var regels = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT d.code, REPLACE(d.naam, '{arbodienst}', :arbodienst) AS naam, d.per, t.bedrag_cent,
                               LEAST(COALESCE((SELECT MIN(x.geldig_van) FROM diensttarief x
                                               WHERE x.dienst_code = d.code AND x.geldig_van > :vandaag), :nooit),
                                     COALESCE((SELECT MIN(x.geldig_van) FROM dienstregel x
                                               WHERE x.dienst_code = d.code AND x.geldig_van > :vandaag), :nooit))
                               AS wijzigt_op,
                               a.code AS abonnement,
                               CASE WHEN r.id IS NULL THEN 0 ELSE r.inbegrepen_tot_week END AS tot_week
                        FROM dienst d
                        CROSS JOIN abonnementsvorm a
                        LEFT JOIN diensttarief t ON t.dienst_code = d.code AND %s
                        LEFT JOIN dienstregel r ON r.dienst_code = d.code AND r.abonnement = a.code AND %s
                        ORDER BY d.volgorde, d.code, a.te_koop DESC, a.code""".formatted(GELDIG.formatted("t"), GELDIG.formatted("r")))
                        .bind("vandaag", vandaag)
                        .bind("nooit", NOOIT)
                        .bind("arbodienst", arbodienst.naam())
                        .map(DIENSTREGEL)
                        .list());
        var perDienst = new LinkedHashMap<String, List<Dienstregel>>();
        regels.forEach(regel -> perDienst
                .computeIfAbsent(regel.code(), ignored -> new ArrayList<>())
                .add(regel));
        return perDienst.values().stream()
                .map(groep -> groep.getFirst()
                        .rij(groep.stream()
                                .map(een -> new Tariefoverzicht.Inbegrepen(een.abonnement(), een.totWeek()))
                                .toList()))
                .toList();
    }

    /** Every form of subscription as it is today. One statement. */
    List<Tariefoverzicht.Vormrij> vormen(LocalDate vandaag) {
        return jdbi.withHandle(
                handle -> handle
                        .createQuery("""
                                SELECT a.code AS soort, a.uitleg, a.te_koop, t.bedrag_cent,
                                       (SELECT MIN(x.geldig_van) FROM abonnementstarief x
                                        WHERE x.abonnement = a.code AND x.geldig_van > :vandaag) AS wijzigt_op
                                FROM abonnementsvorm a
                                LEFT JOIN abonnementstarief t ON t.abonnement = a.code AND %s
                                ORDER BY a.te_koop DESC, a.code""".formatted(GELDIG.formatted("t")))
                        .bind("vandaag", vandaag)
                        .map(VORMREGEL)
                        .list()
                        .stream()
                        .map(Vormregel::rij)
                        .toList());
    }

    /** One service with all its prices and rules. Three statements. */
    Optional<Tariefkaart.VanDienst> dienst(String code, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT d.code, REPLACE(d.naam, '{arbodienst}', :arbodienst) AS naam, d.factuurtekst,
                                       d.per, d.btw, d.naamloos, d.versie
                                FROM dienst d WHERE d.code = :code""")
                        .bind("code", code)
                        .bind("arbodienst", arbodienst.naam())
                        .map(DIENSTKOP)
                        .findOne())
                .map(kop -> new Tariefkaart.VanDienst(
                        kop.dienst(),
                        kop.versie(),
                        prijzen("diensttarief", "dienst_code", code, vandaag),
                        regels(code, vandaag)));
    }

    /** One form of subscription with all its prices. Two statements. */
    Optional<Tariefkaart.VanAbonnement> abonnement(Abonnement.Soort soort, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT a.uitleg, a.te_koop, a.versie FROM abonnementsvorm a WHERE a.code = :soort")
                        .bind("soort", soort)
                        .map((rij, context) -> new Tariefkaart.VanAbonnement(
                                soort,
                                rij.getString("uitleg"),
                                rij.getBoolean("te_koop"),
                                rij.getInt("versie"),
                                List.of()))
                        .findOne())
                .map(kaart -> new Tariefkaart.VanAbonnement(
                        soort,
                        kaart.uitleg(),
                        kaart.teKoop(),
                        kaart.versie(),
                        prijzen("abonnementstarief", "abonnement", soort.name(), vandaag)));
    }

    private List<Tariefkaart.Prijs> prijzen(String tafel, String kolom, String code, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT id, geldig_van AS van, geldig_tot AS tot, bedrag_cent, "
                        + "vastgelegd_door AS door FROM " + tafel + " WHERE " + kolom
                        + " = :code ORDER BY geldig_van DESC")
                .bind("code", code)
                .map(PRIJS)
                .list()
                .stream()
                .map(rij -> rij.prijs(vandaag))
                .toList());
    }

    private List<Tariefkaart.Regel> regels(String code, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT r.id, r.abonnement, r.geldig_van AS van, r.geldig_tot AS tot,
                                       r.inbegrepen_tot_week AS tot_week, r.vastgelegd_door AS door
                                FROM dienstregel r JOIN abonnementsvorm a ON a.code = r.abonnement
                                WHERE r.dienst_code = :code ORDER BY a.te_koop DESC, a.code, r.geldig_van DESC""").bind("code", code).map(REGEL).list().stream()
                .map(rij -> rij.regel(vandaag))
                .toList());
    }

    /** No change is planned as far away. */
    private static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

    private static @Nullable Geld geld(@Nullable Long cent) {
        return cent == null ? null : new Geld(cent);
    }

    /** A service with one of the forms of subscription. */
    record Dienstregel(
            String code,
            String naam,
            Per per,
            @Nullable Long bedragCent,
            LocalDate wijzigtOp,
            Abonnement.Soort abonnement,
            @Nullable Integer totWeek) {
        Tariefoverzicht.Dienstrij rij(List<Tariefoverzicht.Inbegrepen> inbegrepen) {
            return new Tariefoverzicht.Dienstrij(
                    code, naam, per, geld(bedragCent), wijzigtOp.equals(NOOIT) ? null : wijzigtOp, inbegrepen);
        }
    }

    /** A form of subscription. */
    record Vormregel(
            Abonnement.Soort soort,
            String uitleg,
            boolean teKoop,
            @Nullable Long bedragCent,
            @Nullable LocalDate wijzigtOp) {
        Tariefoverzicht.Vormrij rij() {
            return new Tariefoverzicht.Vormrij(soort, uitleg, teKoop, geld(bedragCent), wijzigtOp);
        }
    }

    /** A service with its version. */
    record Dienstkop(
            String code, String naam, String factuurtekst, Per per, Btwsoort btw, boolean naamloos, int versie) {
        Dienst dienst() {
            return new Dienst(code, naam, factuurtekst, per, btw, naamloos);
        }
    }

    /** A price as it is stored. */
    record Prijsrij(
            TariefId id,
            LocalDate van,
            @Nullable LocalDate tot,
            long bedragCent,
            @Nullable String door) {
        Tariefkaart.Prijs prijs(LocalDate vandaag) {
            return new Tariefkaart.Prijs(id, van, tot, new Geld(bedragCent), Tijd.van(van, tot, vandaag), door);
        }
    }

    /** A rule as it is stored. */
    record Regelrij(
            TariefId id,
            Abonnement.Soort abonnement,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable Integer totWeek,
            @Nullable String door) {
        Tariefkaart.Regel regel(LocalDate vandaag) {
            return new Tariefkaart.Regel(id, abonnement, van, tot, totWeek, Tijd.van(van, tot, vandaag), door);
        }
    }
}
