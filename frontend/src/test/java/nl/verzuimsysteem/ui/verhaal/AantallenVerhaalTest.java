package nl.verzuimsysteem.ui.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.verzuimsysteem.aantallen.Aantalvraag;
import nl.verzuimsysteem.aantallen.AantalvraagId;
import nl.verzuimsysteem.aantallen.Doelgroep;
import nl.verzuimsysteem.aantallen.NieuweUitvraag;
import nl.verzuimsysteem.aantallen.Opgave;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Uitvraagsoort;
import nl.verzuimsysteem.aantallen.Vraagfilter;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of headcounts: asked by the functioneel beheerder, answered by two beheerders at once, and closed. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AantallenVerhaalTest {
    private static final Pattern LINK = Pattern.compile("/(aantallen/\\d+)");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;
    private final Gegevens gegevens;
    private final Inloggers inloggers;
    private final Inlogger functioneel;

    AantallenVerhaalTest() {
        post.start();
        programma = TestProgramma.nieuw(Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com"));
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    }

    @AfterAll
    void klaar() {
        programma.close();
        post.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_uitvraag_van_begin_tot_eind_met_twee_beheerders_tegelijk(int breedte) throws Exception {
        var regio = regio("Kust " + breedte);
        var bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport " + breedte);
        var laat = gegevens.bedrijf(regio, "Laat Logistiek " + breedte);
        var zonder = gegevens.bedrijf(regio, "Zonder Beheer " + breedte);
        personeel(bedrijf, 45);
        var ria = noem(inloggers.gebruikersbeheerder(bedrijf), "Ria van Dijk");
        var piet = noem(inloggers.gebruikersbeheerder(bedrijf), "Piet Smit");
        var sanne = inloggers.verzuimcoordinator(bedrijf);
        var bij = inloggers.gebruikersbeheerder(laat);
        var mma = inloggers.regioteam(Functie.MMA, regio);
        try (var baas = Scherm.van(programma, functioneel, breedte)) {
            var uitvraag = hijStart(baas, regio, breedte);

            werk("aantallen-uitvragen");
            werk("berichten-verzenden");
            assertThat(brieven(ria)).hasSize(1);
            assertThat(brieven(piet)).hasSize(1);
            assertThat(brieven(bij)).hasSize(1);
            assertThat(brieven(sanne)).isEmpty();
            var link = link(ria);
            tweeTegelijk(ria, piet, link, breedte);
            deMmaZoekt(mma, zonder, breedte);
            hijKijktVerlengtEnSluit(baas, uitvraag, breedte);
            naHetSluiten(ria, link, breedte);
            assertThat(baas.fouten()).isEmpty();
        }
    }

    private String hijStart(Scherm baas, RegioId regio, int breedte) {
        baas.naar("uitvragen");
        bekijk(baas, "uitvragen", breedte);
        baas.link("Start een uitvraag").first().click();
        baas.heet("Start een uitvraag");
        baas.pagina()
                .getByLabel("November: het werkelijke aantal van dit jaar en een schatting voor volgend jaar")
                .check();
        baas.pagina().getByLabel("De bedrijven van een of meer regio's").check();
        knop(baas, "Bekijk wie de vraag krijgt").click();
        baas.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
        baas.pagina().getByLabel(naamVan(regio) + " (3 bedrijven)").check();
        knop(baas, "Bekijk wie de vraag krijgt").click();
        knop(baas, "Start de uitvraag").waitFor();
        assertThat(baas.pagina().getByRole(AriaRole.LINK).getByText("Zonder Beheer " + breedte))
                .isVisible();
        bekijk(baas, "nieuw", breedte);
        knop(baas, "Start de uitvraag").click();
        baas.pagina()
                .getByText("3 bedrijven krijgen de vraag. Er gaan 3 e-mails naar hun beheerders.")
                .waitFor();
        indialoog(baas, "Start de uitvraag").click();
        baas.heet("November " + jaar());
        baas.pagina().getByText("Loopt tot en met").waitFor();
        return baas.pad();
    }

    /** Both have the form open; Ria gives in first, and Piet changes it knowingly. */
    private void tweeTegelijk(Inlogger ria, Inlogger piet, String link, int breedte) {
        try (var eerst = Persoon.logtIn(programma, ria, breedte);
                var tweede = Persoon.logtIn(programma, piet, Scherm.BREED)) {
            eerst.ziet("Medewerkersaantallen opgeven");
            eerst.bekijkt("aantallen-home");
            eerst.naar("beheertaken");
            eerst.ziet("Medewerkersaantallen opgeven");
            eerst.ziet("Nog 28 dagen");
            eerst.naar(link);
            tweede.naar(link);
            eerst.ziet("In dit systeem in dienst");
            eerst.bekijkt("aantallen-formulier");
            vul(eerst, 48, 50);
            vul(tweede, 47, 49);
            eerst.klik("Geef op");
            eerst.ziet("Klopt het niet? U kunt het wijzigen tot en met");
            eerst.bekijkt("aantallen-opgegeven");

            tweede.klik("Geef op");
            tweede.ziet("Ria van Dijk was u net voor");
            tweede.ziet("Opgegeven door Ria van Dijk op");
            tweede.ziet("U vulde 47 in, en voor volgend jaar 49.");
            assertThat(tweede.veld("Hoeveel medewerkers had u")).hasValue("47");
            tweede.bekijkt("aantallen-ingehaald");
            assertThat(vraag(ria, link).gegeven())
                    .isNotNull()
                    .satisfies(nu -> assertThat(nu.dezeJaar()).isEqualTo(48));
            tweede.klik("Bewaar toch wat ik invulde");
            tweede.ziet("Gewijzigd door Piet Smit op");

            eerst.naar("");
            eerst.ziet("Alles is gedaan");
            eerst.bekijkt("aantallen-home-klaar");
            eerst.naar("beheertaken");
            eerst.ziet("Opgegeven door Piet Smit op");
            eerst.ziet(": 47, en voor volgend jaar 49");
            eerst.naar("aantallen");
            eerst.ziet("Later gewijzigd");
            eerst.bekijkt("aantallen");
            assertThat(eerst.scherm().fouten()).isEmpty();
            assertThat(tweede.scherm().fouten()).isEmpty();
        }
    }

    private void deMmaZoekt(Inlogger mma, BedrijfId zonder, int breedte) {
        try (var scherm = Scherm.van(programma, mma, breedte)) {
            scherm.naar("");
            scherm.pagina()
                    .getByText("Bedrijven zonder gebruikersbeheerder")
                    .first()
                    .waitFor();
            bekijk(scherm, "mma-home", breedte);
            scherm.link("Bedrijven zonder gebruikersbeheerder").click();
            scherm.heet("Bedrijven zonder gebruikersbeheerder");
            assertThat(scherm.link("Zonder Beheer " + breedte)).isVisible();
            bekijk(scherm, "mma", breedte);

            inloggers.gebruikersbeheerder(zonder);
            scherm.naar("zonder-beheerder");
            scherm.pagina().getByText("Elk bedrijf heeft een beheerder. Mooi.").waitFor();
            scherm.naar("");
            assertThat(scherm.pagina().getByText("Bedrijven zonder gebruikersbeheerder"))
                    .hasCount(0);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private void hijKijktVerlengtEnSluit(Scherm baas, String uitvraag, int breedte) throws IOException {
        baas.naar(uitvraag);
        assertThat(baas.pagina().locator(".regiografiek tbody tr")).hasText("Kust " + breedte + "310");
        bekijk(baas, "uitvraag", breedte);
        kies(baas, "Stand", "Nog niet opgegeven");
        baas.staatOp(uitvraag + "?stand=open");
        assertThat(baas.link("Van Dijk Transport " + breedte)).hasCount(0);
        baas.naar(uitvraag + "?stand=opgegeven");
        assertThat(baas.link("Van Dijk Transport " + breedte)).isVisible();
        assertThat(baas.link("Laat Logistiek " + breedte)).hasCount(0);

        baas.naar(uitvraag + "?zoek=laat");
        knop(baas, "Geef Laat Logistiek " + breedte + " meer tijd").click();
        indialoog(baas, "Geef meer tijd").click();
        baas.pagina().getByText("velden niet goed ingevuld").waitFor();
        veld(baas, "Nieuwe laatste dag").fill(Kalender.kort(vandaag().plusDays(40)));
        veld(baas, "Waarom?").fill("De beheerder is op vakantie.");
        bekijk(baas, "verleng", breedte);
        indialoog(baas, "Geef meer tijd").click();
        baas.pagina()
                .getByText("verlengd tot en met " + Kalender.kort(vandaag().plusDays(40)))
                .locator("visible=true")
                .first()
                .waitFor();

        var bestand =
                baas.pagina().waitForDownload(() -> baas.link("Bewaar als CSV").click());
        assertThat(Files.readString(bestand.path(), StandardCharsets.UTF_8))
                .contains("Van Dijk Transport " + breedte, "Opgegeven", "Piet Smit");
        knop(baas, "Herinner nu").click();
        indialoog(baas, "Stuur de herinnering").click();
        baas.pagina().getByText("De herinneringen gaan nu weg.").waitFor();
        knop(baas, "Sluit de uitvraag").click();
        baas.pagina().getByText("2 bedrijven gaven nog niets op.").waitFor();
        indialoog(baas, "Sluit de uitvraag").click();
        baas.pagina().getByText("Gesloten · laatste dag").waitFor();
        assertThat(knop(baas, "Herinner nu")).hasCount(0);
        bekijk(baas, "gesloten", breedte);
    }

    private void naHetSluiten(Inlogger ria, String link, int breedte) {
        try (var scherm = Scherm.van(programma, ria, breedte)) {
            scherm.naar(link);
            scherm.pagina().getByText("Wijzigen kan niet meer").waitFor();
            assertThat(knop(scherm, "Wijzig")).hasCount(0);
            bekijk(scherm, "na-sluiten", breedte);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_ver_afwijkt_zegt_waarom_en_afdelingen_tellen_op(int breedte) {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Boomgaard Transport");
        var ria = inloggers.gebruikersbeheerder(bedrijf);
        var afdeling = gegevens.afdeling(bedrijf);
        gegevens.afdeling(bedrijf);
        for (var nummer = 0; nummer < 10; nummer++) {
            gegevens.werknemer(bedrijf, afdeling);
        }
        var voorjaar = vraag(Uitvraagsoort.VOORJAAR, bedrijf);
        programma
                .bean(OpgaveService.class)
                .geefOp(ria.actor(), voorjaar, new Opgave(UUID.randomUUID().toString(), 0, 10, null, null, Map.of()));
        var najaar = vraag(Uitvraagsoort.NAJAAR, bedrijf);
        try (var scherm = Scherm.van(programma, ria, breedte)) {
            scherm.naar("aantallen/" + najaar);
            scherm.pagina().getByText("Uw schatting voor " + jaar()).waitFor();
            knop(scherm, "Geef op").click();
            scherm.pagina().getByText("Er zijn 2 velden niet goed ingevuld").waitFor();
            veld(scherm, "Hoeveel medewerkers had u").fill("13");
            veld(scherm, "Hoeveel medewerkers verwacht u").fill("14");
            scherm.pagina()
                    .getByText("Verdeel over afdelingen (niet verplicht)")
                    .click();
            var delen = scherm.pagina().locator("vaadin-details vaadin-integer-field input");
            delen.first().fill("10");
            delen.last().fill("2");
            scherm.pagina().keyboard().press("Tab");
            scherm.pagina().getByText("Samen: 12 van 13").waitFor();
            knop(scherm, "Geef op").click();
            scherm.pagina()
                    .getByText("Samen zijn de afdelingen niet evenveel als het hele bedrijf.")
                    .first()
                    .waitFor();
            delen.last().fill("3");
            knop(scherm, "Geef op").click();
            scherm.pagina().getByText("Dat scheelt meer dan 20 procent.").waitFor();
            bekijk(scherm, "reden", breedte);
            // Who leaves now is asked first.
            scherm.link("Medewerkersaantallen").first().click();
            scherm.pagina().getByText("Wilt u uw wijzigingen bewaren?").waitFor();
            scherm.pagina().getByText("Blijf hier").last().click();
            veld(scherm, "Hoe komt dat?").fill("Wij namen een bedrijf over.");
            knop(scherm, "Geef op").click();
            scherm.pagina().getByText("Klopt het niet?").waitFor();
            assertThat(scherm.pagina().getByText("Wij namen een bedrijf over.").first())
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_de_link_volgt_in_een_andere_functie_wisselt_met_een_knop(int breedte) {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Wissel Transport");
        var beide = inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
        var sanne = inloggers.verzuimcoordinator(bedrijf);
        var link = "aantallen/" + vraag(Uitvraagsoort.NAJAAR, bedrijf);
        try (var scherm = Scherm.van(programma, sanne, breedte)) {
            scherm.naar(link);
            scherm.pagina().getByText("Een collega geeft dit op").waitFor();
            scherm.pagina().getByText(beide.naam()).waitFor();
            bekijk(scherm, "wegwijzer-collega", breedte);
            assertThat(scherm.pagina().locator("vaadin-integer-field")).hasCount(0);
        }
        try (var scherm = Scherm.van(programma, beide, breedte)) {
            scherm.naar(link);
            scherm.pagina().getByText("Wissel eerst van functie").waitFor();
            bekijk(scherm, "wegwijzer-wissel", breedte);
            knop(scherm, "Wissel naar Gebruikersbeheerder").click();
            knop(scherm, "Geef op").waitFor();
            scherm.staatOp(link);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_een_ander_account_als_beheerder_heeft_hoort_welk_en_komt_na_het_inloggen_in_het_formulier() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Twee Accounts BV");
        var gewoon = inloggers.verzuimcoordinator(bedrijf);
        var beheer = inloggers.gebruikersbeheerder(bedrijf);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET inlognaam = 'BHR4711', email = ? WHERE id = ?",
                        gewoon.inlognaam(),
                        beheer.id().waarde()));
        var link = "aantallen/" + vraag(Uitvraagsoort.VOORJAAR, bedrijf);
        try (var scherm = Scherm.van(programma, gewoon, Scherm.BREED)) {
            scherm.naar(link);
            scherm.pagina().getByText("BHR4711").waitFor();
            bekijk(scherm, "wegwijzer-account", Scherm.BREED);
            knop(scherm, "Log uit en log opnieuw in").click();
            scherm.staatOpBegin("inloggen?naar=aantallen");
            veld(scherm, "Inlognaam").fill("BHR4711");
            scherm.pagina().locator("input[type=password]").fill(beheer.wachtwoord());
            knop(scherm, "Log in").click();
            veld(scherm, "Code van zes cijfers")
                    .fill(beheer.code(programma.bean(Clock.class).instant()));
            knop(scherm, "Log in met deze code").click();
            knop(scherm, "Geef op").waitFor();
            scherm.staatOp(link);
            assertThat(veld(scherm, "Hoeveel medewerkers hebt u gemiddeld")).isVisible();
        }
    }

    @Test
    void een_vreemde_hoort_niets_van_het_bedrijf() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Geheim Transport");
        var vraag = vraag(Uitvraagsoort.NAJAAR, bedrijf);
        var ander = inloggers.gebruikersbeheerder(gegevens.bedrijf(gegevens.regio()));
        try (var scherm = Scherm.van(programma, ander, Scherm.BREED)) {
            scherm.naar("aantallen/" + vraag);
            scherm.pagina().getByText("Deze vraag hoort niet bij dit account").waitFor();
            assertThat(scherm.pagina().getByText("Geheim Transport")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
            for (var pad : List.of("uitvragen", "uitvragen/nieuw", "zonder-beheerder")) {
                scherm.naar(pad).heet("Pagina niet gevonden");
            }
        }
    }

    private AantalvraagId vraag(Uitvraagsoort soort, BedrijfId bedrijf) {
        var uitvragen = programma.bean(UitvraagService.class);
        var id = uitvragen.start(
                functioneel.actor(),
                new NieuweUitvraag(
                        UUID.randomUUID().toString(),
                        soort,
                        jaar(),
                        vandaag().plusDays(10),
                        Doelgroep.BEDRIJVEN,
                        Set.of(),
                        Set.of(bedrijf),
                        List.of()));
        return uitvragen
                .bedrijven(functioneel.actor(), id, Vraagfilter.ALLE, Uitsnede.eerste(1))
                .rijen()
                .getFirst()
                .id();
    }

    private Aantalvraag vraag(Inlogger wie, String link) {
        return programma
                .bean(OpgaveService.class)
                .vraag(wie.actor(), new AantalvraagId(Long.parseLong(link.substring(link.indexOf('/') + 1))));
    }

    private static void vul(Persoon persoon, int dezeJaar, int volgendJaar) {
        persoon.veld("Hoeveel medewerkers had u").fill(String.valueOf(dezeJaar));
        persoon.veld("Hoeveel medewerkers verwacht u").fill(String.valueOf(volgendJaar));
    }

    private void werk(String naam) {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> naam.equals(taak.naam()))
                .findFirst()
                .orElseThrow()
                .werk()
                .run();
    }

    private List<MimeMessage> brieven(Inlogger aan) throws MessagingException {
        var gevonden = new ArrayList<MimeMessage>();
        for (var brief : post.getReceivedMessages()) {
            if (Arrays.toString(brief.getRecipients(Message.RecipientType.TO)).contains(aan.inlognaam())) {
                gevonden.add(brief);
            }
        }
        return gevonden;
    }

    private String link(Inlogger aan) throws MessagingException, IOException {
        var tekst = String.valueOf(brieven(aan).getFirst().getContent());
        var link = LINK.matcher(tekst);
        assertThat(link.find()).as(tekst).isTrue();
        return link.group(1);
    }

    private RegioId regio(String naam) {
        var regio = gegevens.regio();
        programma
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE regio SET naam = ? WHERE id = ?", naam, regio.waarde()));
        return regio;
    }

    private String naamVan(RegioId regio) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT naam FROM regio WHERE id = ?", regio.waarde())
                        .mapTo(String.class)
                        .one());
    }

    private void personeel(BedrijfId bedrijf, int aantal) {
        for (var nummer = 0; nummer < aantal; nummer++) {
            gegevens.werknemer(bedrijf);
        }
    }

    private Inlogger noem(Inlogger wie, String naam) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET naam = ? WHERE id = ?",
                        naam,
                        wie.id().waarde()));
        return new Inlogger(wie.id(), wie.inlognaam(), naam, wie.wachtwoord(), wie.geheim(), wie.sessie(), wie.token());
    }

    private LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    private int jaar() {
        return vandaag().getYear();
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("aantallen-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).as("what axe finds on " + naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam + " sticks out").isFalse();
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).locator("visible=true").first();
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .locator("visible=true");
    }

    private static Locator indialoog(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true))
                .last();
    }

    private static void kies(Scherm scherm, String label, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        scherm.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
        scherm.rust();
    }
}
