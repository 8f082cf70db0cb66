package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jdbi.v3.core.Jdbi;

/** Writes invoices. They are never changed. */
@Singleton
class FactuurRepository {
    /** So many lines in one statement: what an invoice of an ordinary company has many times over. */
    private static final int REGELS_TEGELIJK = 500;

    private static final String REGEL = """
            (:bedrijf, :factuur, :volgnummer#, :soort#, :omschrijving#, :uitleg#, :aantal#, :eenheid#, :prijs#, :bedrag#,
             :btw#, :honderdsten#, :van#, :tot#, :jaar#, :verrichting#)""";

    private final Jdbi jdbi;

    FactuurRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement for the invoice and one for its lines, or for each five hundred of them. */
    FactuurId maak(NieuweFactuur factuur) {
        var klant = factuur.aan();
        var id = new FactuurId(jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuur (bedrijf_id, regio_id, run_id, soort, jaar, volgnummer, nummer, credit_van,
                               factuurdatum, vervaldatum, naam, straat, postcode, plaats, kvk_nummer, email, netto_cent, btw_cent,
                               totaal_cent, gemaakt_op, gemaakt_door, sleutel, vervolg,
                               reden)
                        VALUES (:bedrijf, :regio, :run, :soort, :jaar, :volgnummer, :nummer, :creditVan, :factuurdatum,
                                :vervaldatum, :naam, :straat, :postcode, :plaats, :kvkNummer, :email, :netto, :btw, :totaal,
                                :gemaaktOp, :gemaaktDoor, :sleutel, :vervolg, :reden)""")
                .bind("bedrijf", klant.bedrijf())
                .bind("regio", klant.regio())
                .bind("run", factuur.run())
                .bind("soort", factuur.soort())
                .bind("jaar", factuur.jaar())
                .bind("volgnummer", factuur.volgnummer())
                .bind("nummer", factuur.nummer())
                .bind("creditVan", factuur.creditVan())
                .bind("factuurdatum", factuur.factuurdatum())
                .bind("vervaldatum", factuur.vervaldatum())
                .bind("naam", klant.naam())
                .bind("straat", klant.straat())
                .bind("postcode", klant.postcode())
                .bind("plaats", klant.plaats())
                .bind("kvkNummer", klant.kvkNummer())
                .bind("email", klant.email())
                .bind("netto", factuur.bedragen().netto().cent())
                .bind("btw", factuur.bedragen().btw().cent())
                .bind("totaal", factuur.bedragen().totaal().cent())
                .bind("gemaaktOp", factuur.gemaaktOp())
                .bind("gemaaktDoor", factuur.gemaaktDoor())
                .bind("sleutel", factuur.sleutel())
                .bind("vervolg", factuur.vervolg())
                .bind("reden", factuur.reden())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one()));
        var regels = factuur.regels();
        for (var begin = 0; begin < regels.size(); begin += REGELS_TEGELIJK) {
            voegToe(
                    klant.bedrijf(),
                    id,
                    begin,
                    regels.subList(begin, Math.min(begin + REGELS_TEGELIJK, regels.size())));
        }
        return id;
    }

    private void voegToe(BedrijfId bedrijf, FactuurId factuur, int begin, List<Factuurregel> regels) {
        var sql = IntStream.range(0, regels.size())
                .mapToObj(nummer -> REGEL.replace("#", Integer.toString(nummer)))
                .collect(Collectors.joining(", ", """
                        INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal, eenheid,
                               prijs_cent, bedrag_cent, btw, btw_honderdsten, van, tot, jaar, verrichting_id)
                        VALUES\s""", ""));
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate(sql).bind("bedrijf", bedrijf).bind("factuur", factuur);
            for (var nummer = 0; nummer < regels.size(); nummer++) {
                var regel = regels.get(nummer);
                opdracht.bind("volgnummer" + nummer, begin + nummer + 1)
                        .bind("soort" + nummer, regel.soort())
                        .bind("omschrijving" + nummer, regel.omschrijving())
                        .bind("uitleg" + nummer, regel.uitleg())
                        .bind("aantal" + nummer, regel.aantal())
                        .bind("eenheid" + nummer, regel.eenheid())
                        .bind("prijs" + nummer, regel.prijs().cent())
                        .bind("bedrag" + nummer, regel.bedrag().cent())
                        .bind("btw" + nummer, regel.btw().soort())
                        .bind("honderdsten" + nummer, regel.btw().honderdsten())
                        .bind("van" + nummer, regel.van())
                        .bind("tot" + nummer, regel.totEnMet())
                        .bind("jaar" + nummer, regel.jaar())
                        .bind("verrichting" + nummer, regel.verrichting());
            }
            opdracht.execute();
        });
    }
}
