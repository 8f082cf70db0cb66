package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Lists of cases. */
@Singleton
class VerzuimRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final String RIJEN = """
            SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.personeelsnummer, w.functie,
                   a.naam AS afdeling, d.eerste_ziektedag, d.hersteld_op, d.gesloten_op,
                   d.sluitreden, d.verwachte_terugkeer,
                   (SELECT MAX(p.van) FROM verzuimperiode p
                     WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id) AS ziek_sinds,
                   COALESCE((SELECT v.percentage FROM verzuimverloop v
                     WHERE v.bedrijf_id = d.bedrijf_id AND v.dossier_id = d.id AND v.vanaf < :morgen
                       AND v.vanaf >= (SELECT MAX(p.van) FROM verzuimperiode p
                         WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id)
                     ORDER BY v.vanaf DESC LIMIT 1), 100) AS percentage,
                   (SELECT COALESCE(SUM(DATEDIFF(p.tot, p.van)), 0) FROM verzuimperiode p
                     WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id)
                   - (SELECT COALESCE(SUM(DATEDIFF(
                                 LEAST(l.tot, COALESCE(p.tot, :morgen), :morgen), GREATEST(l.van, p.van))), 0)
                      FROM verlof l
                      JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
                       AND p.van < LEAST(l.tot, :morgen) AND COALESCE(p.tot, :morgen) > l.van
                      WHERE l.bedrijf_id = d.bedrijf_id AND l.werknemer_id = d.werknemer_id
                        AND l.van < :morgen) AS eerdere_dagen
            FROM dossier d
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            JOIN bedrijf b ON b.id = d.bedrijf_id
            LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
            WHERE\s""";

    private static final String TEL = """
            SELECT COUNT(*) FROM dossier d
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            WHERE\s""";
    private static final RowMapper<VerzuimRij> RIJ = Rij.van(VerzuimRij.class);

    private final Jdbi jdbi;

    VerzuimRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of cases, with one row more when the list goes on. One statement. */
    List<VerzuimRij> lijst(
            Bereik bereik, VerzuimFilter filter, VerzuimSortering sortering, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var woorden = Zoekwoorden.van(filter.tekst());
        var sql = RIJEN + grens.sql() + voorwaarden(filter, woorden) + " ORDER BY " + sortering.sql()
                + " LIMIT :aantal OFFSET :vanaf";
        return jdbi.withHandle(handle -> vul(handle.createQuery(sql), grens, filter, woorden)
                .bind("morgen", vandaag.plusDays(1))
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(VerzuimRij.class)
                .list());
    }

    /** The first of those who are absent, last reported first, and how many there are. One statement. */
    Afwezigen afwezig(Bereik bereik, LocalDate vandaag, int aantal) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var geteld = "(" + TEL + grens.sql() + voorwaarden(VerzuimFilter.LOPEND, List.of()) + ") AS totaal";
        var sql = RIJEN.replace("SELECT d.id", "SELECT " + geteld + ", d.id") + grens.sql()
                + voorwaarden(VerzuimFilter.LOPEND, List.of()) + " ORDER BY " + VerzuimSortering.LAATST_ZIEK.sql()
                + " LIMIT :aantal";
        return jdbi.withHandle(handle -> {
            var totaal = new AtomicLong();
            var rijen = handle.createQuery(sql)
                    .bindMap(grens.waarden())
                    .bind("morgen", vandaag.plusDays(1))
                    .bind("aantal", aantal)
                    .map((rij, context) -> {
                        totaal.set(rij.getLong("totaal"));
                        return RIJ.map(rij, context);
                    })
                    .list();
            return new Afwezigen(rijen, totaal.get());
        });
    }

    /** Whether a company lies in the scope. One statement. */
    boolean kent(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT b.id FROM bedrijf b WHERE b.id = :bedrijf AND " + grens.sql())
                        .bind("bedrijf", bedrijf)
                        .bindMap(grens.waarden())
                        .mapTo(Long.class)
                        .findOne())
                .isPresent();
    }

    /** How many cases there are. One statement. */
    long tel(Bereik bereik, VerzuimFilter filter) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var woorden = Zoekwoorden.van(filter.tekst());
        var sql = TEL + grens.sql() + voorwaarden(filter, woorden);
        return jdbi.withHandle(handle -> vul(handle.createQuery(sql), grens, filter, woorden)
                .mapTo(Long.class)
                .one());
    }

    private static String voorwaarden(VerzuimFilter filter, List<String> woorden) {
        var sql = new StringBuilder(
                filter.status() == VerzuimFilter.Status.LOPEND
                        ? " AND d.loopt = 1"
                        : " AND d.loopt IS NULL AND d.vervallen IS NULL");
        if (filter.bedrijf() != null) {
            sql.append(" AND d.bedrijf_id = :bedrijf");
        }
        for (var nummer = 0; nummer < woorden.size(); nummer++) {
            sql.append(" AND CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam, w.personeelsnummer) LIKE :woord")
                    .append(nummer);
        }
        return sql.toString();
    }

    private static Query vul(Query vraag, Bereik.Voorwaarde grens, VerzuimFilter filter, List<String> woorden) {
        vraag.bindMap(grens.waarden());
        if (filter.bedrijf() != null) {
            vraag.bind("bedrijf", filter.bedrijf());
        }
        for (var nummer = 0; nummer < woorden.size(); nummer++) {
            vraag.bind("woord" + nummer, Zoekwoorden.bevat(woorden.get(nummer)));
        }
        return vraag;
    }
}
