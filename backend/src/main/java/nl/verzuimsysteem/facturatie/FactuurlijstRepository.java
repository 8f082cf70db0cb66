package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads invoices. */
@Singleton
class FactuurlijstRepository {
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    private static final String KOP = """
            SELECT f.id, f.bedrijf_id AS bedrijf, f.regio_id AS regio, f.soort, f.nummer, f.naam, f.straat, f.postcode,
                   f.plaats, f.kvk_nummer, f.email, f.factuurdatum, f.vervaldatum, f.netto_cent, f.btw_cent, f.totaal_cent,
                   f.verstuurd_op, f.reden, o.nummer AS credit_van, c.nummer AS gecrediteerd_met,
                   c.sleutel AS credit_sleutel, c.id AS credit, o.id AS origineel,
                   COALESCE(o.gemaakt_op, f.gemaakt_op) AS berekend_op
            FROM factuur f
            LEFT JOIN factuur o ON o.bedrijf_id = f.bedrijf_id AND o.id = f.credit_van
            LEFT JOIN factuur c ON c.bedrijf_id = f.bedrijf_id AND c.credit_van = f.id
            WHERE\s""";

    private static final String REGEL = """
            r.volgnummer, r.soort, r.omschrijving, r.uitleg, r.aantal, r.eenheid, r.prijs_cent, r.bedrag_cent, r.btw,
            r.btw_honderdsten, r.van, r.tot AS tot_en_met, r.jaar, r.verrichting_id AS verrichting""";

    private final Jdbi jdbi;

    FactuurlijstRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Invoices, the newest first. One statement.
     *
     * @param ditJaar in which the newest numbers can be
     */
    List<Koprij> lijst(Bereik bereik, Factuurfilter filter, int ditJaar, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        var gezocht = Factuurvoorwaarde.van(filter, ditJaar, bereik.voorBedrijf("b.id", "b.regio_id"));
        return jdbi.withHandle(handle -> handle.createQuery(KOP + gezocht.sql() + grens.sql()
                        + " ORDER BY f.factuurdatum DESC, f.id DESC LIMIT :aantal OFFSET :vanaf")
                .bindMap(grens.waarden())
                .bindMap(gezocht.waarden())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Koprij.class)
                .list());
    }

    /** One invoice without its lines. One statement. */
    Optional<Koprij> kop(Bereik bereik, FactuurId id) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(KOP + "f.id = :id AND " + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Koprij.class)
                .findOne());
    }

    /** The same, kept from others until the transaction ends. Two statements. */
    Optional<Koprij> houdVast(Bereik bereik, FactuurId id) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT f.id FROM factuur f WHERE f.id = :id AND " + grens.sql() + " FOR UPDATE")
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Long.class)
                .findOne());
        return kop(bereik, id);
    }

    /** Where the invoices of a company go today; {@code null} when there is no such address. One statement. */
    @Nullable
    String email(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT COALESCE(NULLIF(b.factuur_email, ''), NULLIF(b.email, '')) FROM bedrijf b WHERE b.id = :bedrijf AND "
                                + grens.sql())
                .bind("bedrijf", bedrijf)
                .bindMap(grens.waarden())
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /**
     * The lines of an invoice, with what caused them. One statement.
     *
     * @param dossiers whether the reader may see cases at all; which ones is the scope
     */
    List<Regelrij> regels(Bereik bereik, BedrijfId bedrijf, FactuurId factuur, boolean dossiers) {
        var grens = bereik.voorwaarde(DOSSIER);
        var zichtbaar = dossiers ? "s.naamloos = 0 AND " + grens.sql() : "1 = 0";
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery("SELECT " + REGEL + """
                            , CASE WHEN %1$s THEN v.dossier_id END AS dossier,
                            CASE WHEN %1$s THEN v.opdracht_id END AS opdracht
                            FROM factuurregel r
                            LEFT JOIN verrichting v ON v.bedrijf_id = r.bedrijf_id AND v.id = r.verrichting_id
                            LEFT JOIN dienst s ON s.code = v.dienst_code
                            LEFT JOIN dossier d ON d.bedrijf_id = v.bedrijf_id AND d.id = v.dossier_id
                              AND d.vervallen IS NULL
                            LEFT JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                            WHERE r.bedrijf_id = :bedrijf AND r.factuur_id = :factuur
                            ORDER BY r.volgnummer""".formatted(zichtbaar));
            return vraag.bind("bedrijf", bedrijf)
                    .bind("factuur", factuur)
                    .bindMap(dossiers ? grens.waarden() : Map.of())
                    .mapTo(Regelrij.class)
                    .list();
        });
    }

    /**
     * An invoice as it is read.
     *
     * @param origineel the invoice that this credit note takes back
     * @param berekendOp when its lines were computed: those of a credit note with its invoice
     */
    record Koprij(
            FactuurId id,
            BedrijfId bedrijf,
            RegioId regio,
            Factuursoort soort,
            String nummer,
            String naam,
            String straat,
            String postcode,
            String plaats,
            @Nullable String kvkNummer,
            @Nullable String email,
            LocalDate factuurdatum,
            LocalDate vervaldatum,
            long nettoCent,
            long btwCent,
            long totaalCent,
            @Nullable Instant verstuurdOp,
            @Nullable String reden,
            @Nullable String creditVan,
            @Nullable String gecrediteerdMet,
            @Nullable String creditSleutel,
            @Nullable FactuurId credit,
            @Nullable FactuurId origineel,
            Instant berekendOp) {
        Factuurkop kop() {
            return new Factuurkop(
                    id,
                    bedrijf,
                    soort,
                    nummer,
                    naam,
                    factuurdatum,
                    vervaldatum,
                    new Geld(nettoCent),
                    new Geld(btwCent),
                    new Geld(totaalCent),
                    verstuurdOp,
                    creditVan,
                    gecrediteerdMet);
        }

        Optional<Factuur.Tegenhanger> tegenhanger() {
            if (origineel != null && creditVan != null) {
                return Optional.of(new Factuur.Tegenhanger(origineel, creditVan));
            }
            return credit == null || gecrediteerdMet == null
                    ? Optional.empty()
                    : Optional.of(new Factuur.Tegenhanger(credit, gecrediteerdMet));
        }

        /**
         * The company as it stands on the invoice.
         *
         * @param email where the mail goes
         */
        Geadresseerde aan(@Nullable String email) {
            return new Geadresseerde(bedrijf, regio, naam, straat, postcode, plaats, kvkNummer, email);
        }
    }

    /** A line as it is read. */
    record Regelrij(
            int volgnummer,
            Regelsoort soort,
            String omschrijving,
            String uitleg,
            BigDecimal aantal,
            Eenheid eenheid,
            long prijsCent,
            long bedragCent,
            Btwsoort btw,
            int btwHonderdsten,
            @Nullable LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable Integer jaar,
            @Nullable Long verrichting,
            @Nullable DossierId dossier,
            @Nullable OpdrachtId opdracht) {
        Factuurregel regel() {
            return new Factuurregel(
                    soort,
                    omschrijving,
                    uitleg,
                    aantal,
                    eenheid,
                    new Geld(prijsCent),
                    new Geld(bedragCent),
                    new Btw(btw, btwHonderdsten),
                    van,
                    totEnMet,
                    jaar,
                    verrichting);
        }

        Factuur.Regel getoond() {
            return new Factuur.Regel(
                    volgnummer,
                    soort,
                    omschrijving,
                    uitleg,
                    aantal,
                    eenheid,
                    new Geld(prijsCent),
                    new Geld(bedragCent),
                    new Btw(btw, btwHonderdsten),
                    van,
                    totEnMet,
                    dossier,
                    opdracht);
        }
    }
}
