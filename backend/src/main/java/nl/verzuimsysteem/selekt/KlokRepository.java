package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The triages whose time has come, and what is kept of what was done. */
@Singleton
class KlokRepository {
    /** The columns of a {@link Selektrij}. Needs {@code nu}. */
    static final String KOLOMMEN = """
            s.id, s.bedrijf_id AS bedrijf, s.regio_id AS regio, s.werknemer_id AS werknemer,
            COALESCE(p.dossier_id, s.dossier_id) AS dossier, COALESCE(p.van, s.eerste_dag) AS eerste_dag, s.dag_een,
            s.status, s.kanaal, s.taal, s.verstuurd_op, s.geldig_tot, s.herinnerd_op, s.laatst_herinnerd_op,
            s.opgeroepen_op, s.einde AS vervallen,
            CASE WHEN p.id IS NULL OR d.vervallen IS NOT NULL THEN 'INGETROKKEN'
                 WHEN p.tot IS NOT NULL THEN 'HERSTELD'
                 WHEN d.loopt IS NULL THEN 'UIT_DIENST' END AS voorbij,
            w.uit_dienst,
            EXISTS (SELECT 1 FROM verzuimperiode e
                     WHERE e.bedrijf_id = p.bedrijf_id AND e.dossier_id = p.dossier_id AND e.van < p.van)
              AND EXISTS (SELECT 1 FROM afspraak a
                     WHERE a.bedrijf_id = p.bedrijf_id AND a.dossier_id = p.dossier_id AND a.loopt = 1
                       AND a.functie = 'BEDRIJFSARTS' AND a.vertrouwelijk = 0 AND a.begin > :nu) AS afspraak,
            (SELECT MIN(CONCAT(n.soort, ' ', n.kanaal)) FROM selektbericht n
              WHERE n.bedrijf_id = s.bedrijf_id AND n.selekt_id = s.id AND n.niet_bezorgd_op >= n.verstuurd_op)
                AS niet_bezorgd,
            w.email,
            (SELECT MIN(g.email) FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
              WHERE gf.bedrijf_id = s.bedrijf_id AND gf.werknemer_id = s.werknemer_id
                AND gf.functie = 'WERKNEMER' AND g.actief = 1) AS account_email,
            d.telefoon AS telefoon_dossier, w.telefoon,
            (SELECT MIN(t.uiterlijk_op) FROM taak t
              WHERE t.bedrijf_id = p.bedrijf_id AND t.dossier_id = p.dossier_id AND t.mijlpaal = 'PROBLEEMANALYSE'
                AND t.loopt IS NOT NULL) AS probleemanalyse""";

    /** What lies ready for the clock. Needs {@code nu} and {@code aantal}. */
    static final String TOE = """
            SELECT s.id FROM selekt s WHERE s.volgende_op <= :nu AND %s
            ORDER BY s.volgende_op, s.id LIMIT :aantal""";

    static final RowMapper<Selektrij> RIJ = Rij.van(Selektrij.class);

    private final Jdbi jdbi;

    KlokRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those whose time has come, for this transaction and no other. Two statements, one when there are none. */
    List<Selektrij> neem(Bereik bereik, Instant nu, int aantal) {
        var grens = bereik.voorBedrijf("s.bedrijf_id", "s.regio_id");
        return jdbi.withHandle(handle -> lees(
                bereik,
                handle.createQuery(TOE.formatted(grens.sql()) + " FOR UPDATE SKIP LOCKED")
                        .bind("nu", nu)
                        .bind("aantal", aantal)
                        .bindMap(grens.waarden())
                        .mapTo(SelektId.class)
                        .list(),
                nu));
    }

    /** The same, without taking them: to go through them one by one. One statement. */
    List<SelektId> toe(Bereik bereik, Instant nu, int aantal) {
        var grens = bereik.voorBedrijf("s.bedrijf_id", "s.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(TOE.formatted(grens.sql()))
                .bind("nu", nu)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(SelektId.class)
                .list());
    }

    /** One of them, if nobody else has it and its time has come. Two statements. */
    List<Selektrij> neem(Bereik bereik, SelektId id, Instant nu) {
        var grens = bereik.voorBedrijf("s.bedrijf_id", "s.regio_id");
        return jdbi.withHandle(handle -> lees(
                bereik,
                handle.createQuery("SELECT s.id FROM selekt s WHERE s.id = :id AND s.volgende_op <= :nu AND "
                                + grens.sql() + " FOR UPDATE SKIP LOCKED")
                        .bind("id", id)
                        .bind("nu", nu)
                        .bindMap(grens.waarden())
                        .mapTo(SelektId.class)
                        .list(),
                nu));
    }

    private List<Selektrij> lees(Bereik bereik, Collection<SelektId> ids, Instant nu) {
        var grens = bereik.voorwaarde(SelektRepository.KOLOMMEN);
        return ids.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery("SELECT " + KOLOMMEN + " FROM selekt s\n"
                                + SelektRepository.ROND + "WHERE s.id IN (<ids>) AND " + grens.sql()
                                + " ORDER BY s.volgende_op, s.id")
                        .bindList("ids", ids.stream().map(Id::waarde).toList())
                        .bind("nu", nu)
                        .bindMap(grens.waarden())
                        .map(RIJ)
                        .list());
    }

    /** Keeps how far they are now. One batch, in which each is a statement. */
    void bewaar(List<Stand> standen) {
        jdbi.useHandle(handle -> {
            var lading = handle.prepareBatch("""
                    UPDATE selekt SET status = :status, kanaal = :kanaal, verstuurd_op = :verstuurd, geldig_tot = :tot,
                           herinnerd_op = :herinnerd, laatst_herinnerd_op = :laatst, opgeroepen_op = :opgeroepen,
                           einde = :einde, volgende_op = :volgende, versie = versie + 1
                    WHERE bedrijf_id = :bedrijf AND id = :id""");
            standen.forEach(een -> lading.bind("status", een.stand().status())
                    .bindByType("kanaal", naam(een.stand().kanaal()), String.class)
                    .bindByType("verstuurd", een.stand().verstuurdOp(), Instant.class)
                    .bindByType("tot", een.stand().geldigTot(), Instant.class)
                    .bindByType("herinnerd", een.stand().herinnerdOp(), Instant.class)
                    .bindByType("laatst", een.stand().laatstHerinnerdOp(), Instant.class)
                    .bindByType("opgeroepen", een.stand().opgeroepenOp(), Instant.class)
                    .bindByType("einde", naam(een.stand().einde()), String.class)
                    .bindByType("volgende", een.volgende(), Instant.class)
                    .bind("bedrijf", een.bedrijf())
                    .bind("id", een.id())
                    .add());
            lading.execute();
        });
    }

    /** Lets one wait that could not be done. One statement. */
    void stelUit(SelektId id, Instant tot) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE selekt SET volgende_op = :tot WHERE id = :id AND volgende_op IS NOT NULL")
                .bind("tot", tot)
                .bind("id", id)
                .execute());
    }

    /** Keeps what goes out. A link that goes out by another way takes the place of the first. One statement, or none. */
    void voegToe(List<Bericht> berichten) {
        if (berichten.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO selektbericht (bedrijf_id, selekt_id, soort, kanaal, token_hash, verstuurd_op)
                        VALUES <berichten>
                        ON DUPLICATE KEY UPDATE kanaal = VALUES(kanaal), token_hash = VALUES(token_hash),
                               verstuurd_op = VALUES(verstuurd_op)""")
                .bindMethodsList("berichten", berichten, List.of("bedrijf", "selekt", "soort", "kanaal", "hash", "nu"))
                .execute());
    }

    /** Notes that a message did not arrive, and lets the clock look at once. One statement. */
    void nietBezorgd(SelektId id, Berichtsoort soort, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE selekt s
                        JOIN selektbericht n ON n.bedrijf_id = s.bedrijf_id AND n.selekt_id = s.id
                        SET n.niet_bezorgd_op = :nu,
                            s.volgende_op = CASE WHEN s.status = 'VERSTUURD' THEN :nu ELSE s.volgende_op END
                        WHERE s.id = :id AND n.soort = :soort""")
                .bind("id", id)
                .bind("soort", soort)
                .bind("nu", nu)
                .execute());
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }

    /** How far one is, and when the clock looks again. */
    record Stand(
            SelektId id,
            BedrijfId bedrijf,
            Selektstand stand,
            @Nullable Instant volgende) {}

    /** A message as it is kept. */
    public record Bericht(
            BedrijfId bedrijf, SelektId selekt, Berichtsoort soort, Selektkanaal kanaal, byte[] hash, Instant nu) {}
}
