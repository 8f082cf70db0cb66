package nl.verzuimsysteem.ui.facturatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verrichtingen.NieuweTijd;
import nl.verzuimsysteem.verrichtingen.TijdService;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who pays looks a line up and finds the order behind it; who keeps the users sees the line and not the case. In a program
 * of its own: a run makes the invoices of everybody.
 */
@Tag("database")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurVerhaalTest {
    private static final int WEEK_12 = 80;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Bouwbedrijf De Groot B.V.");
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bedrijf);
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);
    private final Inlogger functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    private DossierId dossier = new DossierId(1);
    private OpdrachtId opdracht = new OpdrachtId(1);
    private String nummer = "";

    @AfterAll
    void sluit() {
        programma.close();
    }

    @BeforeAll
    void een_factuur_met_alles_erop() {
        prijzen();
        aantallen();
        lever();
        var runs = programma.bean(FactuurrunService.class);
        runs.maakDefinitief(
                functioneel.actor(), sleutel(), YearMonth.from(vandaag).plusMonths(1));
        runs.voerUit(Actor.systeem("facturen-maken"));
        afrekening();
        nummer = tekst("SELECT nummer FROM factuur WHERE soort = 'FACTUUR'");
    }

    @Test
    void de_verzuimcoordinator_leest_waarom_een_regel_geld_kost_en_vindt_de_opdracht_erachter() {
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("").link("Facturen").click();
            scherm.heet("Facturen").rust();
            bekijk(scherm, "lijst-werkgever", Scherm.BREED);
            scherm.link(nummer).click();
            scherm.heet("Factuur " + nummer);
            ziet(scherm, "Week 12 van het dossier, geteld vanaf de eerste verzuimdag.");
            ziet(scherm, "In Compleet is dit inbegrepen tot en met week 11.");
            ziet(scherm, "45 minuten × € 120,00 per uur");
            ziet(scherm, "Uw bedrijf gaf op");
            ziet(scherm, "Voor wie het was, staat niet op de factuur.");
            assertThat(scherm.pagina().getByText("Bekijk het dossier")).hasCount(1);
            assertThat(scherm.pagina().getByText("Bekijk de opgegeven aantallen"))
                    .hasCount(0);
            bekijk(scherm, "werkgever", Scherm.BREED);
            assertThat(soort(scherm, "Bekijk de PDF")).isEqualTo("application/pdf");
            assertThat(soort(scherm, "Bewaar e-factuur")).isIn("application/xml", "text/plain;charset=utf-8");

            scherm.pagina().getByText("Bekijk de opdracht").click();
            scherm.staatOp(Paden.opdracht(dossier, opdracht));
            assertThat(scherm.pagina().locator(".aangewezen")).isFocused();
            assertThat(scherm.pagina().locator(".aangewezen")).isInViewport();
            assertThat(scherm.pagina().locator(".aangewezen")).containsText("Extra spreekuur");
            bekijk(scherm, "opdracht-erachter", Scherm.BREED);

            scherm.naar("dossier/" + dossier + "/kosten");
            bekijk(scherm, "kosten-met-factuur", Scherm.BREED);
            scherm.link("Staat op factuur " + nummer).first().click();
            scherm.heet("Factuur " + nummer);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, coordinator, Scherm.SMAL)) {
            scherm.naar("bedrijf/" + bedrijf + "/facturen");
            bekijk(scherm, "lijst-bedrijf", Scherm.SMAL);
            scherm.link(nummer).click();
            scherm.heet("Factuur " + nummer);
            bekijk(scherm, "werkgever", Scherm.SMAL);
        }
    }

    @Test
    void de_gebruikersbeheerder_ziet_elke_regel_maar_niet_het_dossier() {
        for (var breedte : List.of(Scherm.BREED, Scherm.SMAL)) {
            try (var scherm = Scherm.van(programma, beheerder, breedte)) {
                scherm.naar(Paden.FACTUREN).link(nummer).click();
                scherm.heet("Factuur " + nummer);
                ziet(scherm, "Week 12 van het dossier");
                ziet(scherm, "Bij welk dossier dit hoort, ziet alleen de verzuimcoördinator van het bedrijf.");
                ziet(scherm, "Ria van Dijk gaf op");
                assertThat(scherm.link("Bekijk de opdracht")).hasCount(0);
                assertThat(scherm.link("Bekijk het dossier")).hasCount(0);
                bekijk(scherm, "gebruikersbeheerder", breedte);
                scherm.link("Bekijk de opgegeven aantallen").click();
                scherm.staatOp("bedrijf/" + bedrijf + "/aantallen");
                scherm.naar(Paden.opdracht(dossier, opdracht)).heet("Pagina niet gevonden");
            }
        }
    }

    @Test
    void de_functioneel_beheerder_zoekt_facturen_op_en_het_adres_onthoudt_waarop() {
        for (var breedte : List.of(Scherm.BREED, Scherm.SMAL)) {
            try (var scherm = Scherm.van(programma, functioneel, breedte)) {
                scherm.naar(Paden.FACTUREN);
                bekijk(scherm, "lijst-beheer", breedte);
                scherm.pagina().getByLabel("Zoek een nummer of een bedrijf").fill("bestaat niet");
                ziet(scherm, "Geen facturen gevonden");
                scherm.staatOp("facturen?zoek=bestaat%20niet");
                bekijk(scherm, "lijst-leeg", breedte);
                scherm.knop("Wis filters").click();
                scherm.link(nummer).waitFor();
                scherm.naar("facturen?zoek=de%20groot&stand=niet-gemaild&maand="
                        + YearMonth.from(vandaag).plusMonths(1));
                scherm.link(nummer).click();
                scherm.heet("Factuur " + nummer);
                ziet(scherm, "Nee, er is geen e-mailadres bekend");
                assertThat(scherm.knop("Crediteer deze factuur")).isVisible();
                bekijk(scherm, "beheer", breedte);
                scherm.knop("Mail opnieuw").click();
                scherm.pagina().getByLabel("Naar welk e-mailadres?").fill("geen adres");
                scherm.knop("Mail deze factuur").click();
                assertThat(scherm.pagina().getByText("Vul een e-mailadres in").first())
                        .isVisible();
                bekijk(scherm, "mail", breedte);
                assertThat(scherm.fouten()).isEmpty();
            }
        }
    }

    private static void ziet(Scherm scherm, String tekst) {
        assertThat(scherm.pagina().getByText(tekst).first()).isVisible();
    }

    /** What the file behind a link says it is. */
    private static String soort(Scherm scherm, String link) {
        var adres = scherm.link(link).evaluate("een => een.href").toString();
        return scherm.pagina().request().get(adres).headers().get("content-type");
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("factuur-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).as(naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam).isFalse();
    }

    /** What the order costs depends on the week here, as that of a planned consult does. */
    private void prijzen() {
        doe("UPDATE dienstregel SET inbegrepen_tot_week = 11"
                + " WHERE dienst_code = 'EXTRA_SPREEKUUR' AND abonnement = 'COMPLEET'");
        doe("DELETE FROM abonnementstarief");
        doe("INSERT INTO abonnementstarief (abonnement, geldig_van, bedrag_cent, btw)"
                + " VALUES ('COMPLEET', '2020-01-01', 310, 'HOOG')");
        doe("DELETE FROM diensttarief");
        doe(
                "INSERT INTO diensttarief (dienst_code, geldig_van, bedrag_cent) VALUES ('EXTRA_SPREEKUUR', '2020-01-01', 9500),"
                        + " ('CASEMANAGEMENT', '2020-01-01', 12000), ('SECOND_OPINION', '2020-01-01', 50000)");
    }

    /** The estimate that the fee of the month is computed from, as a beheerder gave it in. */
    private void aantallen() {
        var maand = YearMonth.from(vandaag).plusMonths(1);
        doe("INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op, gestart_door,"
                + " sleutel) VALUES ('VOORJAAR', " + maand.getYear()
                + ", '2199-12-31', 'BEDRIJVEN', '7', 'GESLOTEN', '2020-01-01 08:00', 'Test', UUID())");
        doe(
                "INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, sluit_op, deze_jaar, opgegeven_op,"
                        + " opgegeven_door, versie) SELECT id, " + bedrijf + ", " + regio
                        + ", soort, jaar, sluit_op, 48, '2026-04-12 08:00', 'Ria van Dijk', 1 FROM uitvraag");
        doe("INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, moment, door, sleutel)"
                + " SELECT bedrijf_id, id, 1, deze_jaar, opgegeven_op, opgegeven_door, UUID() FROM aantalvraag");
    }

    /** An order in week 12, time of the casemanager, and something that is nobody's business. */
    private void lever() {
        var mma = inloggers.regioteam(Functie.MMA, regio).actor();
        dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator.actor(),
                        new Ziekmelding(
                                sleutel(), gegevens.werknemer(bedrijf), vandaag.minusDays(WEEK_12), null, null));
        opdracht = programma
                .bean(OpdrachtService.class)
                .verstuur(
                        coordinator.actor(),
                        new NieuweOpdracht(sleutel(), dossier, "EXTRA_SPREEKUUR", "Graag een spreekuur.", null));
        var werklijst = programma.bean(WerklijstService.class);
        werklijst.pakOp(mma, opdracht);
        werklijst.voerUit(mma, opdracht, "Het spreekuur is geweest.");
        programma
                .bean(TijdService.class)
                .boek(
                        inloggers.regioteam(Functie.CASEMANAGER, regio).actor(),
                        new NieuweTijd(sleutel(), dossier, null, vandaag, 45));
        programma
                .bean(VerrichtingService.class)
                .legNaamloosVast(
                        mma,
                        bedrijf,
                        sleutel(),
                        "SECOND_OPINION",
                        YearMonth.from(vandaag).minusMonths(1));
    }

    /** A settlement as it stands on the invoice after a year: made by hand, since there is no year before here. */
    private void afrekening() {
        doe(
                "INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal, eenheid,"
                        + " prijs_cent, bedrag_cent, btw, btw_honderdsten, jaar) SELECT bedrijf_id, id, 90, 'AFREKENING',"
                        + " 'Afrekening abonnement 2025', 'Over 2025 kost het abonnement € 1.674,00 voor 45 medewerkers."
                        + " Gefactureerd was € 1.785,60.', -1, 'KEER', 11160, -11160, 'HOOG', 2100, 2025 FROM factuur");
        doe("UPDATE factuur SET netto_cent = netto_cent - 11160, btw_cent = ROUND((netto_cent - 0) * 0.21),"
                + " totaal_cent = netto_cent + btw_cent");
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private String tekst(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(String.class).one());
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
