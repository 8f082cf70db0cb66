package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what invoices follow from, for a row of companies at once. */
@Singleton
class GrondslagRepository {
    private final Jdbi jdbi;

    GrondslagRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next companies by key. One statement. */
    List<Klant> klanten(Bereik bereik, long na, int aantal) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.regio_id AS regio, b.naam, b.straat, b.postcode, b.plaats, b.kvk_nummer,
                               COALESCE(NULLIF(b.factuur_email, ''), NULLIF(b.email, '')) AS email, b.aangesloten_op,
                               b.beeindigd_op
                        FROM bedrijf b WHERE b.id > :na AND\s""" + grens.sql() + " ORDER BY b.id LIMIT :aantal")
                        .bind("na", na)
                        .bind("aantal", aantal)
                        .bindMap(grens.waarden())
                        .mapTo(Klantrij.class)
                        .list())
                .stream()
                .map(Klantrij::klant)
                .toList();
    }

    /** What was invoiced for past years, less what was credited. One statement. */
    List<Gefactureerd> gefactureerd(Bereik bereik, BedrijfId eerste, BedrijfId laatste, int vanJaar, int totJaar) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT r.bedrijf_id AS bedrijf, r.jaar, r.btw, r.btw_honderdsten, SUM(r.bedrag_cent) AS cent
                        FROM factuurregel r JOIN bedrijf b ON b.id = r.bedrijf_id
                        WHERE r.bedrijf_id BETWEEN :eerste AND :laatste AND r.jaar >= :van AND r.jaar < :tot
                          AND r.soort IN ('ABONNEMENT', 'AFREKENING') AND\s""" + grens.sql() + " GROUP BY r.bedrijf_id, r.jaar, r.btw, r.btw_honderdsten")
                .bind("eerste", eerste)
                .bind("laatste", laatste)
                .bind("van", vanJaar)
                .bind("tot", totJaar)
                .bindMap(grens.waarden())
                .mapTo(Gefactureerd.class)
                .list());
    }

    /**
     * The fees of months in a time on invoices and credit notes, in the order in which they were made, of the companies
     * of which an invoice was credited in order to invoice it anew. One statement.
     */
    List<Boekingrij> boekingen(Bereik bereik, BedrijfId eerste, BedrijfId laatste, LocalDate van, LocalDate tot) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT r.bedrijf_id AS bedrijf, r.van, f.soort, f.vervolg, o.nummer
                        FROM (SELECT DISTINCT c.bedrijf_id FROM factuur c
                              WHERE c.vervolg = 'OPNIEUW_FACTUREREN' AND c.bedrijf_id BETWEEN :eerste AND :laatste) c
                        JOIN factuurregel r ON r.bedrijf_id = c.bedrijf_id
                        JOIN factuur f ON f.bedrijf_id = r.bedrijf_id AND f.id = r.factuur_id
                        LEFT JOIN factuur o ON o.bedrijf_id = f.bedrijf_id AND o.id = f.credit_van
                        WHERE r.soort = 'ABONNEMENT' AND r.jaar >= :jaar AND r.van >= :van AND r.van < :tot AND\s""" + grens.sql() + " ORDER BY r.bedrijf_id, f.id, r.volgnummer")
                        .bind("eerste", eerste)
                        .bind("laatste", laatste)
                        .bind("jaar", van.getYear())
                        .bind("van", van)
                        .bind("tot", tot)
                        .bindMap(grens.waarden())
                        .mapTo(Boekingrij.class)
                        .list());
    }

    /** What the invoices of a month came to. One statement. */
    List<Maandbedrag> vanMaand(Bereik bereik, BedrijfId eerste, BedrijfId laatste, YearMonth maand) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.bedrijf_id AS bedrijf, f.netto_cent AS cent
                        FROM factuurrun k JOIN factuur f ON f.run_id = k.id
                        WHERE k.maand = :maand AND f.bedrijf_id BETWEEN :eerste AND :laatste AND\s""" + grens.sql())
                .bind("maand", maand.atDay(1))
                .bind("eerste", eerste)
                .bind("laatste", laatste)
                .bindMap(grens.waarden())
                .mapTo(Maandbedrag.class)
                .list());
    }

    /** A company as it is read. */
    record Klantrij(
            BedrijfId bedrijf,
            RegioId regio,
            String naam,
            String straat,
            String postcode,
            String plaats,
            @Nullable String kvkNummer,
            @Nullable String email,
            LocalDate aangeslotenOp,
            @Nullable LocalDate beeindigdOp) {
        Klant klant() {
            return new Klant(
                    new Geadresseerde(bedrijf, regio, naam, straat, postcode, plaats, kvkNummer, email),
                    aangeslotenOp,
                    beeindigdOp);
        }
    }

    /** What one company was invoiced for a year by one rate of VAT. */
    record Gefactureerd(BedrijfId bedrijf, int jaar, Btwsoort btw, int btwHonderdsten, long cent) {}

    /** A fee of a month on an invoice or a credit note. */
    record Boekingrij(
            BedrijfId bedrijf,
            LocalDate van,
            Factuursoort soort,
            @Nullable Vervolg vervolg,
            @Nullable String nummer) {
        Openmaanden.Boeking boeking() {
            return new Openmaanden.Boeking(YearMonth.from(van), soort, vervolg, nummer);
        }
    }

    /** What the invoice of one company came to, without VAT. */
    record Maandbedrag(BedrijfId bedrijf, long cent) {}
}
