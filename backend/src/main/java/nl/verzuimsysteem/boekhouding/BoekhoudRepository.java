package nl.verzuimsysteem.boekhouding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads invoices for the accounting. */
@Singleton
class BoekhoudRepository {
    private static final RowMapper<Deelrij> DEEL = Rij.van(Deelrij.class);

    private final Jdbi jdbi;

    BoekhoudRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The next invoices and credit notes of a period, in the order in which they were made, each with what its lines add up
     * to. One statement, which is told its index: of a company with many invoices the database would read all lines over and
     * over.
     *
     * @param totEnMet the last date that counts
     * @param na after which one to begin
     */
    List<Stap> stukken(Bereik bereik, LocalDate totEnMet, Plek na, int aantal) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        var perStuk = new LinkedHashMap<Long, List<Deelrij>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT f.id, f.bedrijf_id AS bedrijf, f.naam, f.soort, f.nummer, f.factuurdatum, f.vervaldatum,
                               f.totaal_cent, r.soort AS regelsoort, r.btw, r.btw_honderdsten, SUM(r.bedrag_cent) AS netto_cent
                        FROM (SELECT f.* FROM factuur f
                              WHERE f.factuurdatum BETWEEN :dag AND :totEnMet AND (f.factuurdatum > :dag OR f.id > :id)
                                AND %s
                              ORDER BY f.factuurdatum, f.id LIMIT :aantal) f
                        LEFT JOIN factuurregel r FORCE INDEX (uk_factuurregel) ON r.bedrijf_id = f.bedrijf_id AND r.factuur_id = f.id
                        GROUP BY f.id, f.bedrijf_id, f.naam, f.soort, f.nummer, f.factuurdatum, f.vervaldatum, f.totaal_cent,
                                 r.soort, r.btw, r.btw_honderdsten
                        ORDER BY f.factuurdatum, f.id""".formatted(grens.sql()))
                .bind("totEnMet", totEnMet)
                .bind("dag", na.dag())
                .bind("id", na.id())
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .map(DEEL)
                .forEach(rij -> perStuk.computeIfAbsent(rij.id(), ignored -> new ArrayList<>())
                        .add(rij)));
        return perStuk.values().stream().map(Stap::van).toList();
    }

    /** Up to and including which invoice was read. */
    record Plek(LocalDate dag, long id) {}

    /** An invoice, and where reading goes on after it. */
    record Stap(Boekstuk stuk, Plek plek) {
        private static Stap van(List<Deelrij> rijen) {
            var eerste = rijen.getFirst();
            return new Stap(
                    new Boekstuk(
                            eerste.bedrijf,
                            eerste.naam,
                            eerste.soort,
                            eerste.nummer,
                            eerste.factuurdatum,
                            eerste.vervaldatum,
                            new Geld(eerste.totaalCent),
                            rijen.stream().flatMap(rij -> rij.deel().stream()).toList()),
                    new Plek(eerste.factuurdatum, eerste.id));
        }
    }

    /** One kind of line and rate of an invoice; without them the invoice has no lines. */
    record Deelrij(
            long id,
            BedrijfId bedrijf,
            String naam,
            Factuursoort soort,
            String nummer,
            LocalDate factuurdatum,
            LocalDate vervaldatum,
            long totaalCent,
            @Nullable Regelsoort regelsoort,
            @Nullable Btwsoort btw,
            @Nullable Integer btwHonderdsten,
            @Nullable Long nettoCent) {

        Optional<Boekstuk.Deel> deel() {
            return regelsoort == null || btw == null || btwHonderdsten == null || nettoCent == null
                    ? Optional.empty()
                    : Optional.of(new Boekstuk.Deel(regelsoort, new Btw(btw, btwHonderdsten), new Geld(nettoCent)));
        }
    }
}
