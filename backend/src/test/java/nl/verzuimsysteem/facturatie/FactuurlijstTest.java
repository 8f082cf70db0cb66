package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Looking invoices up, on the screen and over the API: the first of two companies was credited. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurlijstTest {
    private static final String FACTUREN = "/api/v1/facturen";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurService service = programma.bean(FactuurService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);
    private BedrijfId eerste = new BedrijfId(1);
    private BedrijfId tweede = new BedrijfId(1);
    private FactuurId gecrediteerd = new FactuurId(1);
    private FactuurId credit = new FactuurId(1);
    private String jaar = "";

    @BeforeEach
    void twee_bedrijven_met_een_factuur_en_een_creditnota() {
        toneel = new Facturatietoneel(programma);
        eerste = toneel.bedrijf(45);
        tweede = toneel.bedrijf(10);
        toneel.doe("UPDATE bedrijf SET naam = 'Zeker 100% Vers' WHERE id = " + eerste);
        toneel.factureer(toneel.maand);
        gecrediteerd = toneel.laatste(eerste);
        jaar = Integer.toString(toneel.lees(gecrediteerd).kop().factuurdatum().getYear());
        credit = new FactuurId(toneel.rij("""
                INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, credit_van, factuurdatum,
                       vervaldatum, naam, straat, postcode, plaats, netto_cent, btw_cent, totaal_cent, gemaakt_op,
                       gemaakt_door, sleutel, reden)
                SELECT bedrijf_id, regio_id, 'CREDIT', jaar, 700003, CONCAT(jaar, '-700003'), id, factuurdatum, vervaldatum,
                       naam, straat, postcode, plaats, -netto_cent, -btw_cent, -totaal_cent, gemaakt_op, 'Test', UUID(),
                       'Dubbel in rekening gebracht'
                FROM factuur WHERE id = ?""", gecrediteerd.waarde()));
        toneel.doe("UPDATE factuur SET verstuurd_op = '2026-10-01 08:00' WHERE id = " + gecrediteerd);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void een_nummer_vindt_men_heel_aan_zijn_begin_en_aan_zijn_cijfers() {
        assertThat(nummers(zoek(jaar + "-000002"))).containsExactly(jaar + "-000002");
        assertThat(nummers(zoek(" " + jaar + "-0000 "))).containsExactly(jaar + "-000002", jaar + "-000001");
        assertThat(nummers(zoek(jaar + "-"))).hasSize(3);
        assertThat(nummers(zoek("2"))).containsExactly(jaar + "-000002");
        assertThat(nummers(zoek("700003"))).containsExactly(jaar + "-700003");
        assertThat(nummers(zoek("1999-000002"))).isEmpty();
    }

    @Test
    void een_deel_van_de_naam_vindt_het_bedrijf_ook_met_een_teken_dat_in_sql_iets_betekent() {
        assertThat(nummers(zoek("100%"))).containsExactlyInAnyOrder(jaar + "-000001", jaar + "-700003");
        assertThat(nummers(zoek("%"))).hasSize(2);
        assertThat(nummers(zoek("zeker_"))).isEmpty();
        assertThat(nummers(Factuurfilter.van(tweede))).containsExactly(jaar + "-000002");
    }

    @Test
    void een_maand_is_die_van_haar_ronde_en_een_stand_die_van_nu() {
        assertThat(nummers(maand(toneel.maand))).containsExactly(jaar + "-000002", jaar + "-000001");
        assertThat(nummers(maand(toneel.maand.minusMonths(1)))).isEmpty();
        assertThat(nummers(stand(Factuurstand.GECREDITEERD))).containsExactly(jaar + "-000001");
        assertThat(nummers(stand(Factuurstand.CREDITNOTA))).containsExactly(jaar + "-700003");
        assertThat(nummers(stand(Factuurstand.NIET_GEMAILD)))
                .containsExactlyInAnyOrder(jaar + "-000002", jaar + "-700003");
        assertThat(nummers(new Factuurfilter(eerste, "zeker", toneel.maand, Factuurstand.GECREDITEERD)))
                .containsExactly(jaar + "-000001");
    }

    @Test
    void zoeken_brengt_niemand_buiten_zijn_eigen_bedrijf() {
        var actor = Actoren.verzuimcoordinator(tweede);
        for (var filter : List.of(
                zoek(jaar + "-000001"),
                zoek("zeker"),
                zoek("1"),
                Factuurfilter.van(eerste),
                stand(Factuurstand.CREDITNOTA))) {
            assertThat(nummers(actor, filter)).as(filter.toString()).isEmpty();
        }
        assertThat(nummers(actor, maand(toneel.maand))).containsExactly(jaar + "-000002");
    }

    @Test
    void een_bedrijf_vindt_zijn_facturen_op_naam_ook_als_honderden_andere_zo_heten() {
        toneel.doe("INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, aangesloten_op)"
                + " SELECT r.regio_id, CONCAT('AA Zeker ', r.id), 'Weg 1', '1234 AB', 'Utrecht', '2020-01-01'"
                + " FROM bedrijf r, dienst a, dienst b LIMIT 150");

        assertThat(nummers(Actoren.verzuimcoordinator(eerste), zoek("zeker")))
                .containsExactlyInAnyOrder(jaar + "-000001", jaar + "-700003");
        toneel.doe("DELETE FROM bedrijf WHERE naam LIKE 'AA Zeker %'");
    }

    @Test
    void wie_over_de_api_verder_in_de_lijst_begint_laat_ook_een_regel_in_het_logboek_na() {
        var coordinator = new Inloggers(programma).verzuimcoordinator(eerste);
        var inzagen = "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'FACTUREN_INZIEN' AND kanaal = 'API'";
        var eerder = toneel.getal(inzagen);

        als(coordinator).get(FACTUREN + "?vanaf=1&aantal=1");
        assertThat(toneel.getal(inzagen)).isEqualTo(eerder + 1);
    }

    @Test
    void elke_zoekvraag_kost_twee_vragen_en_verder_bladeren_een() {
        for (var filter : List.of(
                Factuurfilter.ALLE,
                zoek("2"),
                zoek("zeker"),
                zoek(jaar + "-0"),
                maand(toneel.maand),
                stand(Factuurstand.NIET_GEMAILD),
                stand(Factuurstand.GECREDITEERD))) {
            assertThat(kost(filter, Uitsnede.eerste(1))).as(filter.toString()).isLessThanOrEqualTo(2);
            assertThat(kost(filter, new Uitsnede(1, 1))).as(filter.toString()).isEqualTo(1);
        }
        assertThat(service.lijst(toneel.beheerder, Factuurfilter.ALLE, Uitsnede.eerste(2))
                        .meer())
                .isTrue();
    }

    @Test
    void een_factuur_en_haar_creditnota_wijzen_naar_elkaar() {
        var factuur = toneel.lees(gecrediteerd);
        assertThat(factuur.tegenhanger()).isEqualTo(new Factuur.Tegenhanger(credit, jaar + "-700003"));
        assertThat(factuur.kop().gecrediteerdMet()).isEqualTo(jaar + "-700003");
        var nota = toneel.lees(credit);
        assertThat(nota.tegenhanger()).isEqualTo(new Factuur.Tegenhanger(gecrediteerd, jaar + "-000001"));
        assertThat(nota.reden()).isEqualTo("Dubbel in rekening gebracht");
        assertThat(toneel.lees(toneel.laatste(tweede)).tegenhanger()).isNull();
    }

    @Test
    void een_ander_systeem_leest_de_lijst_en_een_factuur_met_haar_regels() {
        var inloggers = new Inloggers(programma);
        var coordinator = inloggers.verzuimcoordinator(eerste);

        var lijst = als(coordinator).get(FACTUREN + "?maand=" + toneel.maand + "&stand=GECREDITEERD&aantal=10");
        assertThat(lijst.status()).as(lijst.body()).isEqualTo(200);
        assertThat(lijst.body())
                .contains(
                        "\"nummer\":\"" + jaar + "-000001\"",
                        "\"gecrediteerdMet\":\"" + jaar + "-700003\"",
                        "\"meer\":false");
        // 45 × € 3,10 = € 139,50; 21% = € 29,295
        var factuur = als(coordinator).get(FACTUREN + "/" + gecrediteerd);
        assertThat(factuur.status()).as(factuur.body()).isEqualTo(200);
        assertThat(factuur.tekst("kop.totaalCent")).isEqualTo("16880");
        assertThat(factuur.body())
                .contains("\"soort\":\"ABONNEMENT\"", "45 medewerkers × € 3,10", "\"grondslagCent\":13950");
        assertThat(als(inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER))
                        .get(FACTUREN + "?tekst=" + jaar + "-000002&bedrijf=" + tweede)
                        .body())
                .contains("\"bedrijf\":" + tweede);
    }

    @Test
    void over_de_api_komt_niemand_verder_dan_op_het_scherm() {
        var inloggers = new Inloggers(programma);
        var ander = als(inloggers.gebruikersbeheerder(tweede));

        assertThat(ander.get(FACTUREN + "/" + gecrediteerd).status()).isEqualTo(404);
        assertThat(ander.get(FACTUREN + "/0").status()).isEqualTo(404);
        assertThat(ander.get(FACTUREN + "?bedrijf=" + eerste).body()).doesNotContain("nummer");
        assertThat(ander.get(FACTUREN + "?bedrijf=-1").status()).isEqualTo(404);
        assertThat(ander.get(FACTUREN + "?maand=oktober").status()).isEqualTo(400);
        assertThat(ander.get(FACTUREN + "?maand=2026-13").status()).isEqualTo(400);
        assertThat(ander.get(FACTUREN + "?maand=0000-01").body()).contains("\"veld\":\"maand\"");
        assertThat(ander.get(FACTUREN + "?aantal=1000").status()).isEqualTo(400);
        assertThat(als(inloggers.leidinggevende(eerste)).get(FACTUREN).status()).isEqualTo(403);
        assertThat(als(inloggers.regioteam(Functie.MMA, toneel.regio))
                        .get(FACTUREN + "/" + gecrediteerd)
                        .status())
                .isEqualTo(403);
    }

    private static Factuurfilter zoek(String tekst) {
        return new Factuurfilter(null, tekst, null, null);
    }

    private static Factuurfilter maand(@Nullable YearMonth maand) {
        return new Factuurfilter(null, "", maand, null);
    }

    private static Factuurfilter stand(Factuurstand stand) {
        return new Factuurfilter(null, "", null, stand);
    }

    private List<String> nummers(Factuurfilter filter) {
        return nummers(toneel.beheerder, filter);
    }

    private List<String> nummers(Actor actor, Factuurfilter filter) {
        return service.lijst(actor, filter, Uitsnede.eerste(20)).rijen().stream()
                .map(Factuurkop::nummer)
                .toList();
    }

    private long kost(Factuurfilter filter, Uitsnede uitsnede) {
        try (var telling = programma.teller().beginDezeThread()) {
            service.lijst(toneel.beheerder, filter, uitsnede);
            return telling.aantal();
        }
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
