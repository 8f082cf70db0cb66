package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.boekhouding.BoekhoudService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The invoices of a run and their credit notes as the accounting gets them, and runs over the API. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerkoopboekTest {
    private static final int VEEL = 10_000;
    private static final int DEBET = 7;
    private static final int CREDIT = 8;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final BoekhoudService service = programma.bean(BoekhoudService.class);
    private final Inloggers inloggers = new Inloggers(programma);
    private Facturatietoneel toneel = new Facturatietoneel(programma);
    private YearMonth maand = YearMonth.from(Kalender.vandaag(programma.bean(Clock.class)));

    @BeforeEach
    void schoon() {
        toneel = new Facturatietoneel(programma);
        maand = toneel.maand;
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void elke_factuur_en_creditnota_is_samen_nul_en_geeft_haar_eigen_totaal() {
        var bedrijven = toneel.bedrijven(3);
        toneel.noShow(bedrijven.getFirst());
        toneel.factureer(maand);
        programma
                .bean(CreditService.class)
                .crediteer(
                        toneel.beheerder,
                        toneel.laatste(bedrijven.getFirst()),
                        Facturatietoneel.sleutel(),
                        "Dubbel gemaakt",
                        Vervolg.OPNIEUW_FACTUREREN,
                        false);

        var regels = regels(maand, maand);

        var perStuk = new LinkedHashMap<String, Long>();
        var perKlant = new LinkedHashMap<String, Long>();
        regels.forEach(regel -> {
            perStuk.merge(regel[2], cent(regel[DEBET]) - cent(regel[CREDIT]), Long::sum);
            if (regel[5].equals("1300")) {
                perKlant.merge(regel[2], cent(regel[DEBET]) - cent(regel[CREDIT]), Long::sum);
            }
        });
        assertThat(perStuk)
                .hasSize(4)
                .allSatisfy((nummer, som) -> assertThat(som).isZero());
        perKlant.forEach((nummer, bedrag) -> assertThat(
                        toneel.getal("SELECT totaal_cent FROM factuur WHERE nummer = '" + nummer + "'"))
                .isEqualTo(bedrag));
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'FACTUREN_MAKEN' AND bijzonderheid ="
                                + " 'boekhouding " + maand + " t/m " + maand + "'"))
                .isPositive();
        assertThat(regels(maand.minusMonths(3), maand.minusMonths(1))).isEmpty();
    }

    @Test
    void tienduizend_facturen_worden_gelezen_met_een_vraag_per_vijfhonderd() {
        var bedrijf = toneel.bedrijf(45);
        veel(bedrijf);

        try (var telling = programma.teller().beginDezeThread()) {
            var begin = System.nanoTime();
            var naar = new StringWriter();
            service.exporteer(toneel.beheerder, maand, maand, naar);
            System.out.printf(
                    "Verkoopboek: %d facturen in %.1f s, %d vragen%n",
                    VEEL, (System.nanoTime() - begin) / 1e9, telling.aantal());
            assertThat(naar.toString().lines()).hasSize(1 + 3 * VEEL);
            assertThat(telling.aantal()).isLessThanOrEqualTo(1 + VEEL / 500 + 1);
        }
    }

    @Test
    void alleen_wie_facturen_maakt_krijgt_het_en_over_een_periode_die_kan() {
        for (var wie : List.of(
                Actoren.verzuimcoordinator(toneel.bedrijf(3)),
                Actoren.met(Functie.MMA, new Bereik.Alles()),
                Actoren.logbeheerder())) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> exporteer(wie, maand, maand));
        }
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> exporteer(toneel.beheerder, maand, maand.minusMonths(1)));
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> exporteer(toneel.beheerder, maand.minusMonths(24), maand));
    }

    @Test
    void een_ander_systeem_start_een_run_volgt_hem_en_haalt_het_verkoopboek_op() {
        var bedrijf = toneel.bedrijf(45);
        var beheerder = als(inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER));
        var voorbeeld = beheerder.get("/api/v1/factuurruns/voorbeeld?maand=" + maand);
        assertThat(voorbeeld.status()).as(voorbeeld.body()).isEqualTo(200);
        assertThat(voorbeeld.body()).contains("\"facturen\":1", "\"nettoCent\":13950", "\"maand\":\"" + maand + "\"");

        var sleutel = Facturatietoneel.sleutel();
        var gestart =
                beheerder.metKop("Idempotency-Key", sleutel).post("/api/v1/factuurruns", Map.of("maand", maand + ""));
        assertThat(gestart.status()).as(gestart.body()).isEqualTo(201);
        assertThat(beheerder
                        .metKop("Idempotency-Key", sleutel)
                        .post("/api/v1/factuurruns", Map.of("maand", maand + ""))
                        .body())
                .isEqualTo(gestart.body());
        programma.bean(FactuurrunService.class).voerUit(Facturatietoneel.SYSTEEM);

        assertThat(beheerder.get("/api/v1/factuurruns").body())
                .contains("\"facturen\":1", "\"klaarOp\":", "\"totaalCent\":16880");
        assertThat(beheerder.get("/api/v1/factuurruns/voorbeeld?maand=" + maand).status())
                .isEqualTo(409);
        var boek = beheerder.get("/api/v1/facturen/export?van=" + maand + "&tot=" + maand);
        assertThat(boek.status()).as(boek.body()).isEqualTo(200);
        assertThat(boek.body()).contains(";168,80;;", ";;139,50;VH;21,00;29,30;", ";" + bedrijf + ";");
        assertThat(beheerder
                        .get("/api/v1/facturen/export?van=januari&tot=" + maand)
                        .status())
                .isEqualTo(400);
        assertThat(beheerder.post("/api/v1/factuurruns", Map.of()).status()).isEqualTo(400);

        var coordinator = als(inloggers.verzuimcoordinator(bedrijf));
        for (var pad : List.of(
                "/api/v1/factuurruns",
                "/api/v1/factuurruns/voorbeeld?maand=" + maand,
                "/api/v1/facturen/export?van=" + maand + "&tot=" + maand)) {
            assertThat(coordinator.get(pad).status()).as(pad).isEqualTo(403);
        }
        assertThat(coordinator
                        .metKop("Idempotency-Key", sleutel)
                        .post("/api/v1/factuurruns", Map.of("maand", maand + ""))
                        .status())
                .isEqualTo(403);
    }

    private void veel(BedrijfId bedrijf) {
        var datum = maand.atDay(1);
        toneel.doe(
                "INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, factuurdatum, vervaldatum,"
                        + " naam, straat, postcode, plaats, netto_cent, btw_cent, totaal_cent, gemaakt_op, gemaakt_door)"
                        + " WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                        + " SELECT " + bedrijf + ", " + toneel.regio
                        + ", 'FACTUUR', 1980 + t.i, n.i, CONCAT(1980 + t.i, '-', n.i), '"
                        + datum + "', '" + datum.plusDays(30)
                        + "', 'Bakker', 'Weg 1', '1234 AB', 'Utrecht', 10000, 2100, 12100, '2026-01-05 08:00', 'Test'"
                        + " FROM n JOIN (SELECT i FROM n WHERE i <= 10) t ON 1 = 1");
        toneel.doe("INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal,"
                + " eenheid, prijs_cent, bedrag_cent, btw, btw_honderdsten) SELECT bedrijf_id, id, 1, 'VERRICHTING',"
                + " 'Consult', 'Uitleg', 1, 'KEER', 10000, 10000, 'HOOG', 2100 FROM factuur");
    }

    private String exporteer(Actor wie, YearMonth van, YearMonth tot) {
        var naar = new StringWriter();
        service.exporteer(wie, van, tot, naar);
        return naar.toString();
    }

    private List<String[]> regels(YearMonth van, YearMonth tot) {
        return exporteer(toneel.beheerder, van, tot)
                .lines()
                .skip(1)
                .map(regel -> Arrays.copyOf(regel.split(";", -1), 13))
                .toList();
    }

    private static long cent(String bedrag) {
        return bedrag.isEmpty()
                ? 0
                : new BigDecimal(bedrag.replace(',', '.')).movePointRight(2).longValueExact();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
