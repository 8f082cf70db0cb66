package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The overleggen themselves: holds them, plans, begins, closes and resumes them. */
@Singleton
class OverlegRepository {
    private static final String STAND = "o.id, o.regio_id AS regio, o.dag, o.minuten, o.status, o.stand";

    private final Jdbi jdbi;

    OverlegRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds an overleg. One statement. */
    Optional<Overlegstand> houdVast(Bereik bereik, OverlegId id) {
        return stand(bereik, "o.id = :id", id.waarde());
    }

    /** Holds the overleg of a point. One statement. */
    Optional<Overlegstand> houdVast(Bereik bereik, AgendapuntId punt) {
        return stand(bereik, "o.id = (SELECT p.overleg_id FROM agendapunt p WHERE p.id = :id)", punt.waarde());
    }

    private Optional<Overlegstand> stand(Bereik bereik, String welke, long id) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + STAND + " FROM overleg o WHERE " + welke + " AND " + grens.sql() + " FOR UPDATE")
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Overlegstand.class)
                .findOne());
    }

    /** An overleg as it stands, not held. One statement. */
    Optional<Overlegstand> lees(Bereik bereik, OverlegId id) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT " + STAND + " FROM overleg o WHERE o.id = :id AND " + grens.sql())
                        .bind("id", id)
                        .bindMap(grens.waarden())
                        .mapTo(Overlegstand.class)
                        .findOne());
    }

    /** A point whose overleg is held; nothing when its case lies with another team by now. One statement. */
    Optional<Puntstand> punt(Bereik bereik, AgendapuntId id) {
        var grens = Teambereik.opDossier(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.id AS punt, o.id AS overleg, o.regio_id AS regio, o.dag, o.status, o.stand,
                               p.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, p.dossier_id AS dossier,
                               p.status AS puntstatus, p.volgorde, p.minuten, p.met_hand, p.arts_id AS arts,
                               p.arts_met_hand,
                               (SELECT COUNT(*) FROM agendapunt q
                                WHERE q.overleg_id = p.overleg_id AND q.status <> 'VAN_AGENDA') AS aantal,
                               o.punt_id AS wand,
                               (SELECT q.id FROM agendapunt q
                                JOIN dossier e ON e.bedrijf_id = q.bedrijf_id AND e.id = q.dossier_id
                                 AND e.regio_id = o.regio_id AND e.vervallen IS NULL
                                WHERE q.overleg_id = p.overleg_id AND q.status = 'OPEN' AND q.id <> p.id
                                ORDER BY q.volgorde < p.volgorde, q.volgorde, q.id LIMIT 1) AS volgende
                        FROM agendapunt p
                        JOIN overleg o ON o.id = p.overleg_id
                        JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id AND d.regio_id = o.regio_id
                        WHERE p.id = :id AND d.vervallen IS NULL AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Puntstand.class)
                .findOne());
    }

    /** The planned or running overleg of a regio, of which a bedrijfsarts has a point. One statement. */
    Optional<OverlegId> komend(Bereik bereik, RegioId regio, @Nullable Long arts) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id FROM overleg o
                        WHERE o.regio_id = :regio
                          AND (o.status = 'LOOPT' OR (o.status = 'GEPLAND' AND NOT EXISTS (
                               SELECT 1 FROM overlegreeks r WHERE r.regio_id = o.regio_id AND r.actief = 0)))
                          AND (:arts IS NULL OR EXISTS (SELECT 1 FROM agendapunt p WHERE p.overleg_id = o.id
                                                        AND p.arts_id = :arts AND p.status <> 'VAN_AGENDA'))
                          AND\s""" + grens.sql() + " ORDER BY o.dag, o.id LIMIT 1")
                .bind("regio", regio)
                .bind("arts", arts)
                .bindMap(grens.waarden())
                .mapTo(OverlegId.class)
                .findOne());
    }

    /** Those that are over, the last first, with one row more when the list goes on. One statement. */
    List<Overlegregel> gesloten(Bereik bereik, @Nullable RegioId regio, Uitsnede uitsnede) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT o.id, o.regio_id AS regio, r.naam AS regionaam, o.dag, o.status,
                               (SELECT COUNT(*) FROM agendapunt p
                                WHERE p.overleg_id = o.id AND p.status = 'BESPROKEN') AS besproken,
                               (SELECT COUNT(*) FROM agendapunt p
                                WHERE p.overleg_id = o.id AND p.status IN ('OPEN', 'VOLGENDE_WEEK')) AS doorgeschoven,
                               (SELECT COUNT(*) FROM besluit b
                                WHERE b.overleg_id = o.id AND b.ingetrokken_op IS NULL) AS besluiten
                        FROM overleg o JOIN regio r ON r.id = o.regio_id
                        WHERE o.status = 'GESLOTEN' AND (:regio IS NULL OR o.regio_id = :regio) AND\s""" + grens.sql() + " ORDER BY o.dag DESC, o.id DESC LIMIT :aantal OFFSET :vanaf")
                .bind("regio", regio)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .mapTo(Overlegregel.class)
                .list());
    }

    /**
     * Plans one. One statement.
     *
     * @param gemaakt when its agenda was made; {@code null} while it was not
     * @throws Conflict when a colleague closed one of the same day a moment ago
     */
    OverlegId plan(Deur deur, LocalDate dag, @Nullable Instant gemaakt, @Nullable String overig) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO overleg (regio_id, dag, begin, minuten, status, agenda_op, overig)
                            VALUES (:regio, :dag, :begin, :minuten, 'GEPLAND', :gemaakt, :overig)""")
                        .bind("regio", deur.regio())
                        .bind("dag", dag)
                        .bind("begin", deur.beginOp(dag))
                        .bind("minuten", deur.minuten())
                        .bind("gemaakt", gemaakt)
                        .bind("overig", overig)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(OverlegId.class)
                        .one()))
                .orElseThrow(() -> new Conflict("overleg.conflict.tegelijk"));
    }

    /** Writes that its agenda was made, and when it is. One statement. */
    void zetAgenda(OverlegId id, Deur deur, LocalDate dag, Instant nu, String overig) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE overleg
                        SET dag = :dag, begin = :begin, minuten = :minuten, stand = :stand, agenda_op = :nu,
                            overig = :overig
                        WHERE id = :id""")
                .bind("id", id)
                .bind("dag", dag)
                .bind("begin", deur.beginOp(dag))
                .bind("minuten", deur.minuten())
                .bind("stand", deur.standNa())
                .bind("nu", nu)
                .bind("overig", overig)
                .execute());
    }

    /** It runs. One statement. */
    void begin(OverlegId id, @Nullable AgendapuntId eerste, int stand, Instant nu, String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE overleg
                        SET status = 'LOOPT', punt_id = :punt, stand = :stand, begonnen_op = :nu, begonnen_door = :door
                        WHERE id = :id""")
                .bind("id", id)
                .bind("punt", eerste)
                .bind("stand", stand)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /**
     * It is over. One statement.
     *
     * @param door {@code null} when nobody did
     */
    void sluit(OverlegId id, int stand, Instant nu, @Nullable String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE overleg
                        SET status = 'GESLOTEN', punt_id = NULL, stand = :stand, gesloten_op = :nu, gesloten_door = :door
                        WHERE id = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /** It runs again. One statement. */
    void hervat(OverlegId id, @Nullable AgendapuntId eerste, int stand) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE overleg
                        SET status = 'LOOPT', punt_id = :punt, stand = :stand, gesloten_op = NULL, gesloten_door = NULL
                        WHERE id = :id""")
                .bind("id", id)
                .bind("punt", eerste)
                .bind("stand", stand)
                .execute());
    }

    /** Another case comes on the wall; {@code null}: the first that is open. One statement. */
    void zetPunt(OverlegId id, @Nullable AgendapuntId punt, int stand) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE overleg SET punt_id = :punt, stand = :stand WHERE id = :id")
                        .bind("id", id)
                        .bind("punt", punt)
                        .bind("stand", stand)
                        .execute());
    }

    /** One statement. */
    void zetStand(OverlegId id, int stand) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE overleg SET stand = :stand WHERE id = :id")
                .bind("id", id)
                .bind("stand", stand)
                .execute());
    }
}
