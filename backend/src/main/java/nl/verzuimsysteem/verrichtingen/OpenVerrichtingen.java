package nl.verzuimsysteem.verrichtingen;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * What must come on an invoice, what came on one, and what came back from one, within the transaction of the service that
 * asks.
 */
@Singleton
public class OpenVerrichtingen {
    private static final RowMapper<OpenVerrichting> OPEN = Rij.van(OpenVerrichting.class);
    private static final int LANGSTE_REDEN = 200;

    private final Jdbi jdbi;

    OpenVerrichtingen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is open of each company in a range of keys, both ends included, delivered before a day; oldest first. One
     * statement.
     *
     * @param naamloosTot the same for what is nameless, of which only the month is known
     */
    public Map<BedrijfId, List<OpenVerrichting>> voor(
            Bereik bereik, BedrijfId eerste, BedrijfId laatste, LocalDate tot, LocalDate naamloosTot) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                                SELECT v.bedrijf_id AS bedrijf, v.id, d.factuurtekst, d.naamloos, v.datum, v.minuten, v.aantal, v.grond,
                                       v.abonnement, v.week, v.tot_week, v.prijs_cent, v.per, v.afspraak, v.btw, v.bedrag_cent
                                FROM verrichting v JOIN dienst d ON d.code = v.dienst_code
                                WHERE v.te_factureren = 1 AND v.bedrijf_id BETWEEN :eerste AND :laatste AND v.datum < :tot
                                  AND (d.naamloos = 0 OR v.datum < :naamloosTot) AND v.oordeel = 'BUITEN' AND\s""" + grens.sql() + " ORDER BY v.bedrijf_id, v.datum, v.id")
                .bind("eerste", eerste)
                .bind("laatste", laatste)
                .bind("tot", tot)
                .bind("naamloosTot", naamloosTot)
                .bindMap(grens.waarden())
                .map(OPEN)
                .list()
                .stream()
                .collect(groupingBy(OpenVerrichting::bedrijf)));
    }

    /**
     * Notes that these came on an invoice. One statement, or none.
     *
     * @return whether all of them were still open; if not, somebody was before us and nothing here may stand
     */
    public boolean factureer(BedrijfId bedrijf, long factuur, List<Long> ids) {
        return ids.isEmpty()
                || ids.size()
                        == jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE verrichting SET factuur_id = :factuur, te_factureren = NULL
                                WHERE bedrijf_id = :bedrijf AND id IN (<ids>) AND te_factureren = 1""")
                                .bind("factuur", factuur)
                                .bind("bedrijf", bedrijf)
                                .bindList("ids", ids)
                                .execute());
    }

    /** Lets all of an invoice that was credited come on the next one. One statement. */
    public void zetOpen(BedrijfId bedrijf, long factuur) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE verrichting SET factuur_id = NULL, te_factureren = 1
                        WHERE bedrijf_id = :bedrijf AND factuur_id = :factuur""")
                .bind("bedrijf", bedrijf)
                .bind("factuur", factuur)
                .execute());
    }

    /**
     * Takes back all of an invoice that was credited, each by a counter-entry, which the credit note has paid back. What
     * had a counter-entry already keeps that one: when it still waited, the credit note was it; when it came on another
     * invoice, which gave the money back before, the thing itself is open again, so that it is not given back twice. Three
     * statements.
     *
     * @param credit the credit note
     */
    public void neemTerug(BedrijfId bedrijf, long factuur, long credit, String reden, Instant moment, String door) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE verrichting v JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                            SET v.factuur_id = NULL, v.te_factureren = 1
                            WHERE v.bedrijf_id = :bedrijf AND v.factuur_id = :factuur AND t.factuur_id <> :factuur""")
                    .bind("bedrijf", bedrijf)
                    .bind("factuur", factuur)
                    .execute();
            handle.createUpdate("""
                            UPDATE verrichting v JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                            SET t.factuur_id = :credit, t.te_factureren = NULL
                            WHERE v.bedrijf_id = :bedrijf AND v.factuur_id = :factuur AND t.te_factureren = 1""")
                    .bind("bedrijf", bedrijf)
                    .bind("factuur", factuur)
                    .bind("credit", credit)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, opdracht_id, dienst_code, datum, minuten,
                                   aantal, oordeel, grond, abonnement, week, teldag, tot_week, prijs_cent, per, afspraak, btw,
                                   bedrag_cent, bron, tegen_id, reden, vastgelegd_op, vastgelegd_door, factuur_id)
                            SELECT v.bedrijf_id, v.regio_id, v.dossier_id, v.opdracht_id, v.dienst_code, v.datum, -v.minuten,
                                   -v.aantal, v.oordeel, v.grond, v.abonnement, v.week, v.teldag, v.tot_week, v.prijs_cent,
                                   v.per, v.afspraak, v.btw, -v.bedrag_cent, CONCAT('credit:', v.id), v.id, :reden, :moment,
                                   :door, :credit
                            FROM verrichting v
                            LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                            WHERE v.bedrijf_id = :bedrijf AND v.factuur_id = :factuur AND t.id IS NULL""")
                    .bind("bedrijf", bedrijf)
                    .bind("factuur", factuur)
                    .bind("credit", credit)
                    .bind("reden", reden.substring(0, Math.min(LANGSTE_REDEN, reden.length())))
                    .bind("moment", moment)
                    .bind("door", door)
                    .execute();
        });
    }
}
