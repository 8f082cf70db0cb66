package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what was delivered to a company as a whole. */
@Singleton
class GeleverdRepository {
    private static final RowMapper<Geleverdrij> RIJ = Rij.van(Geleverdrij.class);
    private static final RowMapper<Openrij> OPEN = Rij.van(Openrij.class);
    private static final RowMapper<Tariefregel> TARIEF = Rij.van(Tariefregel.class);

    /** What is nameless begins for this reader before this day only: the day it appeared would tell when it was. */
    private static final String ZICHTBAAR = "(dn.naamloos = 0 OR v.datum < :naamloosTot)";

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    GeleverdRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /**
     * What was delivered, the newest month first, in a month by day, and what is nameless last. One statement.
     *
     * @param naamloosTot the first day of which what is nameless is left out
     * @param dossiers whether the reader may see cases at all; which ones is the scope
     */
    List<Geleverdrij> lijst(
            Bereik bereik,
            BedrijfId bedrijf,
            Geleverdfilter filter,
            LocalDate naamloosTot,
            @Nullable GebruikerId wie,
            boolean dossiers,
            Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        var zaak = bereik.voorwaarde(PlekRepository.DOSSIER);
        var waarden = new HashMap<String, Object>();
        var waar = voorwaarden(filter, waarden);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT v.id, REPLACE(CASE WHEN dn.naamloos = 1 THEN dn.factuurtekst ELSE dn.naam END,
                                             '{arbodienst}', :arbodienst) AS omschrijving,
                               dn.naamloos, v.datum, v.minuten, v.oordeel, v.prijs_cent, v.per, v.afspraak AS afgesproken,
                               v.bedrag_cent, v.te_factureren IS NOT NULL AS open, v.tegen_id IS NOT NULL AS tegenboeking,
                               t.id IS NOT NULL AS teruggenomen, f.nummer AS factuurnummer, f.id AS factuur,
                               r.id IS NOT NULL AS eigen_tijd,
                               CASE WHEN %s THEN d.id END AS dossier
                        FROM verrichting v
                        JOIN dienst dn ON dn.code = v.dienst_code
                        LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                        LEFT JOIN factuur f ON f.bedrijf_id = v.bedrijf_id AND f.id = v.factuur_id
                        LEFT JOIN dossier d ON d.bedrijf_id = v.bedrijf_id AND d.id = v.dossier_id AND d.vervallen IS NULL
                        LEFT JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        """.formatted(dossiers ? "dn.naamloos = 0 AND " + zaak.sql() : "1 = 0")
                                + KostenRepository.EIGEN_TIJD
                                + "WHERE v.bedrijf_id = :bedrijf AND " + ZICHTBAAR + waar + " AND " + grens.sql() + """
                         ORDER BY YEAR(v.datum) DESC, MONTH(v.datum) DESC, dn.naamloos,
                                  CASE WHEN dn.naamloos = 0 THEN v.datum END DESC, v.id DESC
                        LIMIT :aantal OFFSET :vanaf""")
                .bind("bedrijf", bedrijf)
                .bind("naamloosTot", naamloosTot)
                .bind("wie", wie)
                .bind("arbodienst", arbodienst.naam())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(waarden)
                .bindMap(dossiers ? zaak.waarden() : Map.of())
                .bindMap(grens.waarden())
                .map(RIJ)
                .list());
    }

    private static String voorwaarden(Geleverdfilter filter, Map<String, Object> waarden) {
        var waar = new StringBuilder();
        var maand = filter.maand();
        if (maand != null) {
            waar.append(" AND v.datum >= :begin AND v.datum < :einde");
            waarden.put("begin", maand.atDay(1));
            waarden.put("einde", maand.plusMonths(1).atDay(1));
        }
        if (filter.stand() != null) {
            waar.append(
                    switch (filter.stand()) {
                        case OPEN -> " AND v.te_factureren = 1";
                        case GEFACTUREERD -> " AND v.factuur_id IS NOT NULL";
                        case NIETS -> " AND v.te_factureren IS NULL AND v.factuur_id IS NULL";
                    });
        }
        var dienst = filter.dienst();
        if (Geleverdfilter.NAAMLOOS.equals(dienst)) {
            waar.append(" AND dn.naamloos = 1");
        } else if (dienst != null) {
            waar.append(" AND dn.naamloos = 0 AND v.dienst_code = :dienst");
            waarden.put("dienst", dienst);
        }
        return waar.toString();
    }

    /** Every service, with what is open of it; no row when the company is out of reach. One statement. */
    List<Openrij> open(Bereik bereik, BedrijfId bedrijf, LocalDate naamloosTot) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT dn.code, REPLACE(CASE WHEN dn.naamloos = 1 THEN dn.factuurtekst ELSE dn.naam END,
                                                '{arbodienst}', :arbodienst) AS naam,
                               dn.naamloos, COUNT(v.id) AS aantal, COALESCE(SUM(v.bedrag_cent), 0) AS bedrag_cent
                        FROM bedrijf b
                        JOIN dienst dn ON 1 = 1
                        LEFT JOIN verrichting v ON v.te_factureren = 1 AND v.bedrijf_id = b.id AND v.dienst_code = dn.code
                             AND\s""" + ZICHTBAAR + " WHERE b.id = :bedrijf AND " + grens.sql() + """
                         GROUP BY dn.code, dn.naam, dn.factuurtekst, dn.naamloos, dn.volgorde
                        ORDER BY dn.naamloos, dn.volgorde, dn.code""")
                        .bind("bedrijf", bedrijf)
                        .bind("naamloosTot", naamloosTot)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(OPEN)
                        .list());
    }

    /** Every nameless service with what holds for a company on a day; no row when it is out of reach. One statement. */
    List<Tariefregel> naamloos(Bereik bereik, BedrijfId bedrijf, LocalDate dag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Tariefregel.KOLOMMEN
                        + "FROM bedrijf b JOIN dienst dn ON dn.naamloos = 1 "
                        + Tariefregel.verbinding("b.id", "dn.code")
                        + "WHERE b.id = :bedrijf AND " + grens.sql() + " ORDER BY dn.volgorde, dn.code")
                .bind("bedrijf", bedrijf)
                .bind("dag", dag)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .map(TARIEF)
                .list());
    }

    /** A service with what is open of it. */
    record Openrij(String code, String naam, boolean naamloos, int aantal, long bedragCent) {}

    /** Something that was delivered, as it is read. */
    record Geleverdrij(
            VerrichtingId id,
            String omschrijving,
            boolean naamloos,
            LocalDate datum,
            @Nullable Integer minuten,
            Oordeel oordeel,
            @Nullable Long prijsCent,
            Per per,
            boolean afgesproken,
            long bedragCent,
            boolean open,
            boolean tegenboeking,
            boolean teruggenomen,
            @Nullable String factuurnummer,
            @Nullable Long factuur,
            boolean eigenTijd,
            @Nullable DossierId dossier) {

        Geleverd voor(Actor lezer) {
            var gefactureerd = factuurnummer != null;
            return new Geleverd(
                    id,
                    omschrijving,
                    naamloos,
                    YearMonth.from(datum),
                    naamloos ? null : datum,
                    minuten,
                    oordeel,
                    Optional.ofNullable(prijsCent).map(Geld::new).orElse(null),
                    per,
                    afgesproken,
                    new Geld(bedragCent),
                    gefactureerd ? Geleverd.Stand.GEFACTUREERD : open ? Geleverd.Stand.OPEN : Geleverd.Stand.NIETS,
                    tegenboeking,
                    teruggenomen,
                    factuurnummer,
                    factuur,
                    dossier,
                    !tegenboeking && !teruggenomen && Correctierecht.heeft(lezer, eigenTijd, gefactureerd));
        }
    }
}
