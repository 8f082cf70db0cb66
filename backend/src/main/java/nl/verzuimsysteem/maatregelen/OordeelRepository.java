package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Judgements of UWV. */
@Singleton
class OordeelRepository {
    private static final String OORDEEL =
            "o.id, o.vraag, o.aanvrager, o.aangevraagd_op, o.uitslag_op, o.uitkomst, o.moment, o.door, o.versie";
    private static final String ERBIJ =
            " JOIN deskundigenoordeel o ON o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id ";

    private final Jdbi jdbi;

    OordeelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A case with its judgements, newest first; no row when the case lies outside the scope or is none any more. One statement. */
    List<Regel> vanDossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + OORDEEL + Plek.TABELLEN
                        + "LEFT" + ERBIJ + " WHERE d.id = :dossier AND" + Plek.GELDIG + grens.sql()
                        + " ORDER BY o.aangevraagd_op DESC, o.id DESC")
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .list());
    }

    /** One judgement with its case. One statement. */
    Optional<Regel> lees(Bereik bereik, OordeelId oordeel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + OORDEEL + Plek.TABELLEN
                        + ERBIJ + " WHERE o.id = :oordeel AND " + grens.sql())
                .bind("oordeel", oordeel)
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .findOne());
    }

    /** A case, and the judgement that was recorded with this key. One statement. */
    Optional<Stand> stand(Bereik bereik, DossierId dossier, String sleutel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + Plek.VELDEN + """
                        , (SELECT o.id FROM deskundigenoordeel o
                            WHERE o.bedrijf_id = d.bedrijf_id AND o.sleutel = :sleutel) AS bekend
                        """ + Plek.TABELLEN + " WHERE d.id = :dossier AND " + grens.sql())
                .bind("dossier", dossier)
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** One statement; {@code null} when the key was used at the same time. */
    @Nullable
    OordeelId voegToe(Plek plek, NieuwOordeel nieuw, Instant moment, String door) {
        try {
            return new OordeelId(jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO deskundigenoordeel (bedrijf_id, dossier_id, vraag, aanvrager, aangevraagd_op,
                                   moment, door, sleutel)
                            VALUES (:bedrijf, :dossier, :vraag, :aanvrager, :aangevraagdOp, :moment, :door, :sleutel)""")
                    .bindMethods(nieuw)
                    .bind("bedrijf", plek.bedrijf())
                    .bind("dossier", plek.dossier())
                    .bind("moment", moment)
                    .bind("door", door)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one()));
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return null;
            }
            throw e;
        }
    }

    /** Records the answer of UWV. One statement; {@code false} when somebody else changed it. */
    boolean zetUitslag(Plek plek, OordeelId oordeel, int versie, LocalDate op, Oordeeluitkomst uitkomst) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE deskundigenoordeel
                                SET uitslag_op = :op, uitkomst = :uitkomst, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie""")
                        .bind("bedrijf", plek.bedrijf())
                        .bind("id", oordeel)
                        .bind("versie", versie)
                        .bind("op", op)
                        .bind("uitkomst", uitkomst)
                        .execute())
                > 0;
    }

    /** A case with one of its judgements, or a case without. */
    record Regel(
            @Nested Plek plek,
            @Nullable OordeelId id,
            @Nullable Oordeelvraag vraag,
            @Nullable Oordeelaanvrager aanvrager,
            @Nullable LocalDate aangevraagdOp,
            @Nullable LocalDate uitslagOp,
            @Nullable Oordeeluitkomst uitkomst,
            @Nullable Instant moment,
            @Nullable String door,
            @Nullable Integer versie) {
        Optional<Deskundigenoordeel> oordeel() {
            return id == null
                            || vraag == null
                            || aanvrager == null
                            || aangevraagdOp == null
                            || moment == null
                            || door == null
                            || versie == null
                    ? Optional.empty()
                    : Optional.of(new Deskundigenoordeel(
                            id, vraag, aanvrager, aangevraagdOp, uitslagOp, uitkomst, moment, door, versie));
        }
    }

    /** What a new judgement is judged by. */
    record Stand(@Nested Plek plek, @Nullable OordeelId bekend) {}
}
