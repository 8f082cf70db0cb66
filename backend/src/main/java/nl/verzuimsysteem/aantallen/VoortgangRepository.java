package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** How far uitvragen are. */
@Singleton
class VoortgangRepository {
    private static final String OPEN = "v.loopt = 1 AND v.opgegeven_op IS NULL";

    private static final String STAND = """
            CASE WHEN v.opgegeven_op IS NOT NULL THEN 'OPGEGEVEN' WHEN v.vervallen_op IS NOT NULL THEN 'VERVALLEN'
                 WHEN v.loopt = 1 THEN 'OPEN' ELSE 'NIET_OPGEGEVEN' END""";
    private static final String ZONDER = OPEN + " AND " + Beheerders.geen("v.bedrijf_id");
    /** Each count walks the index of one uitvraag. */
    private static final String UITVRAAG = """
            SELECT u.id, u.soort, u.jaar, u.sluit_op, u.status, u.gestart_op, u.gestart_door, u.versie,
                   (SELECT COUNT(*) FROM aantalvraag v WHERE %1$s) AS gevraagd,
                   (SELECT COUNT(v.opgegeven_op) FROM aantalvraag v WHERE %1$s) AS opgegeven,
                   (SELECT COUNT(*) FROM aantalvraag v WHERE %1$s AND %2$s) AS zonder_beheerder
            FROM uitvraag u\s""";

    private static final String TELT = "v.uitvraag_id = u.id AND v.vervallen_op IS NULL AND ";
    private static final String REGEL = """
            SELECT k.*, %s AS beheerders
            FROM (SELECT v.id, v.bedrijf_id AS bedrijf, b.naam, r.naam AS regio, v.sluit_op,
                         v.verlengd_op IS NOT NULL AS verlengd, v.loopt = 1 AND v.sluit_op >= :vandaag AS loopt,
                         %s AS stand, v.deze_jaar, v.volgend_jaar, v.reden, v.opgegeven_op, v.opgegeven_door AS door
                  FROM aantalvraag v
                  JOIN bedrijf b ON b.id = v.bedrijf_id
                  JOIN regio r ON r.id = v.regio_id
                  WHERE v.uitvraag_id = :id AND %%s
                  ORDER BY b.naam, b.id %%s) k
            ORDER BY k.naam, k.bedrijf""".formatted(Beheerders.aantal("k.bedrijf"), STAND);

    private final Jdbi jdbi;

    VoortgangRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All uitvragen, newest first. One statement. */
    List<Uitvraag> uitvragen(Bereik bereik, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(UITVRAAG.formatted(TELT + grens.sql(), ZONDER)
                        + "ORDER BY u.id DESC LIMIT :aantal OFFSET :vanaf")
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Uitvraag.class)
                .list());
    }

    /** One uitvraag. One statement. */
    Optional<Uitvraag> uitvraag(Bereik bereik, UitvraagId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        UITVRAAG.formatted(TELT + grens.sql(), ZONDER) + "WHERE u.id = :id")
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("id", id)
                .mapTo(Uitvraag.class)
                .findOne());
    }

    /** How far each regio is, by name. One statement. */
    List<PerRegio> voortgang(Bereik bereik, UitvraagId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id AS regio, r.naam, COUNT(*) AS gevraagd, COUNT(k.opgegeven_op) AS opgegeven,
                               SUM(k.zonder) AS zonder_beheerder
                        FROM (SELECT v.regio_id, v.opgegeven_op, (%s) AS zonder
                              FROM aantalvraag v WHERE v.uitvraag_id = :id AND v.vervallen_op IS NULL AND %s) k
                        JOIN regio r ON r.id = k.regio_id
                        GROUP BY r.id, r.naam ORDER BY r.naam""".formatted(ZONDER, grens.sql()))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("id", id)
                .mapTo(PerRegio.class)
                .list());
    }

    /**
     * The companies of an uitvraag, by name. One statement.
     *
     * @param uitsnede {@code null} for all
     */
    List<Vraagregel> bedrijven(
            Bereik bereik, UitvraagId id, Vraagfilter filter, LocalDate vandaag, @Nullable Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        var deel = uitsnede == null ? "" : "LIMIT :aantal OFFSET :vanaf";
        return jdbi.withHandle(handle -> {
            var vraag = vul(handle.createQuery(REGEL.formatted(voorwaarde(filter) + grens.sql(), deel)), filter)
                    .bindMap(grens.waarden())
                    .bind("vandaag", vandaag)
                    .bind("id", id);
            if (uitsnede != null) {
                vraag.bind("aantal", uitsnede.metEenMeer()).bind("vanaf", uitsnede.vanaf());
            }
            return vraag.mapTo(Vraagregel.class).list();
        });
    }

    private static String voorwaarde(Vraagfilter filter) {
        var sql = new StringBuilder();
        if (!filter.zoektekst().isBlank()) {
            sql.append("b.naam LIKE :zoek AND ");
        }
        if (filter.regio() != null) {
            sql.append("v.regio_id = :regio AND ");
        }
        if (filter.stand() != null) {
            sql.append(STAND).append(" = :stand AND ");
        }
        if (filter.zonderBeheerder()) {
            sql.append(ZONDER).append(" AND ");
        }
        return sql.toString();
    }

    private static <S extends SqlStatement<S>> S vul(S vraag, Vraagfilter filter) {
        if (!filter.zoektekst().isBlank()) {
            vraag.bind("zoek", bevat(filter.zoektekst()));
        }
        if (filter.regio() != null) {
            vraag.bind("regio", filter.regio());
        }
        if (filter.stand() != null) {
            vraag.bind("stand", filter.stand());
        }
        return vraag;
    }

    private static String bevat(String tekst) {
        return "%" + tekst.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
