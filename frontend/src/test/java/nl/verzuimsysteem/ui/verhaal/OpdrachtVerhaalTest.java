package nl.verzuimsysteem.ui.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job from end to end: an employer imports his staff, reports somebody sick and sends an opdracht from the
 * dossier; the regional team carries it out. Two people in two browsers, on a desk and on a phone; nobody reloads.
 */
@Tag("database")
@Tag("scherm")
class OpdrachtVerhaalTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());
    private static final String DIALOOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
    private static final String LIJST = """
            personeelsnummer;voornaam;tussenvoegsel;achternaam;functie;telefoon;geboortedatum
            1001;Żaneta;;Wójcik;Chauffeur;06 - 12 34 56 78;24-11-1985
            1002;Bart;van den;Berg;Planner;;
            1003;Kees;;Fout;Chauffeur;;31-02-1990
            """;

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_werkgever_verstuurt_een_opdracht_en_het_team_voert_hem_uit(int breedte) throws Exception {
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio, "Van Rijn Transport " + breedte);
        var medewerkster = inloggers.regioteam(Functie.MMA, regio);
        inloggers.regioteam(Functie.POB, regio);
        inloggers.regioteam(Functie.CASEMANAGER, regio);
        inloggers.regioteam(Functie.BEDRIJFSARTS, regio);

        try (var werkgever = Persoon.logtIn(PROGRAMMA, inloggers.verzuimcoordinator(bedrijf), breedte);
                var mma = Persoon.logtIn(PROGRAMMA, medewerkster, breedte)) {
            vindtZijnTeam(werkgever, breedte, medewerkster);
            leestZijnPersoneelIn(werkgever, bedrijf);
            var dossier = meldtZiek(werkgever, bedrijf);
            meldtUitDienstEnBedenktZich(werkgever);
            mma.naar("werklijst");
            mma.ziet("Er staan geen opdrachten open");
            mma.bekijkt("werklijst-leeg");
            verstuurtEenOpdracht(werkgever, medewerkster);
            handeltDeOpdrachtAf(mma, werkgever, breedte);
            trektEenOpdrachtIn(werkgever, dossier);
            zietWatTeLaatIs(mma, werkgever, dossier);
            niemandAndersZietHet(dossier, bedrijf, regio, breedte);
        }
    }

    private static void vindtZijnTeam(Persoon werkgever, int breedte, Inlogger mma) {
        werkgever.bekijkt("home");
        werkgever.volg("Van Rijn Transport " + breedte);
        werkgever.volg("Stamgegevens");
        werkgever.ziet("Compleet");
        werkgever.ziet(mma.naam());
        for (var functie : new String[] {"Casemanager", "Praktijkondersteuner Bedrijfsarts", "Bedrijfsarts"}) {
            werkgever.ziet(functie);
        }
        assertThat(werkgever.pagina().locator("a[href^='tel:']").first()).isVisible();
        assertThat(werkgever.pagina().locator("a[href='mailto:" + mma.inlognaam() + "']"))
                .isVisible();
        werkgever.bekijkt("stamgegevens");
    }

    private static void leestZijnPersoneelIn(Persoon werkgever, BedrijfId bedrijf) throws Exception {
        var pagina = werkgever.pagina();
        werkgever.naar("bedrijf/" + bedrijf + "/medewerkers");
        werkgever.bekijkt("medewerkers-leeg");
        werkgever.naar("bedrijf/" + bedrijf + "/medewerkers/inlezen");
        // As Excel in the Netherlands saves it for the second person, and in UTF-8 for the first.
        kiesBestand(pagina, "personeel.csv", LIJST, StandardCharsets.UTF_8);
        werkgever.ziet("Dit gaat er gebeuren");
        werkgever.ziet("1 regel gaat niet mee");
        werkgever.bekijkt("inlezen");
        var foute = pagina.waitForDownload(() -> pagina.getByText(Pattern.compile("Download 1 foute regel"))
                .locator("visible=true")
                .first()
                .click());
        assertThat(Files.readString(foute.path(), StandardCharsets.UTF_8))
                .contains("1003")
                .doesNotContain("1001");
        werkgever.klikOp("Neem 2 medewerkers over");
        werkgever.ziet("2 medewerkers zijn overgenomen");
        werkgever.naar("bedrijf/" + bedrijf + "/medewerkers/inlezen");
        kiesBestand(pagina, "nog-eens.csv", LIJST.replaceAll("1003.*\n", ""), StandardCharsets.UTF_8);
        werkgever.ziet("Alles in dit bestand is al bekend");
    }

    private static void kiesBestand(Page pagina, String naam, String inhoud, Charset tekens) {
        pagina.locator("input[type=file]").setInputFiles(new FilePayload(naam, "text/csv", inhoud.getBytes(tekens)));
    }

    private static String meldtZiek(Persoon werkgever, BedrijfId bedrijf) {
        var pagina = werkgever.pagina();
        werkgever.naar("ziek-melden?bedrijf=" + bedrijf);
        assertThat(pagina.locator("#inhoud").locator("vaadin-combo-box").first())
                .isVisible();
        assertThat(pagina.locator("#inhoud")
                        .locator(
                                "vaadin-combo-box, vaadin-date-picker, vaadin-text-field, vaadin-select, vaadin-checkbox")
                        .locator("visible=true")
                        .count())
                .as("inputs to report somebody sick")
                .isLessThanOrEqualTo(4);
        var medewerker = pagina.getByRole(AriaRole.COMBOBOX).first();
        medewerker.click();
        medewerker.pressSequentially("Wójc");
        pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Wójcik")))
                .click();
        // The list has found what was typed, is chosen from and closed, before anybody looks at the screen.
        assertThat(pagina.getByRole(AriaRole.OPTION)).hasCount(0);
        werkgever.bekijkt("ziek-melden");
        werkgever.klik("Meld ziek");
        pagina.waitForURL(Pattern.compile(".*/dossier/\\d+.*"));
        werkgever.scherm().rust();
        werkgever.ziet("Żaneta Wójcik");
        werkgever.ziet("Chauffeur");
        werkgever.bekijkt("dossier");
        return pagina.url().replaceAll(".*/dossier/(\\d+).*", "$1");
    }

    private static void meldtUitDienstEnBedenktZich(Persoon werkgever) {
        var straks = Kalender.kort(Kalender.vandaag(PROGRAMMA.bean(Clock.class)).plusDays(30));
        werkgever.kies("Meer over het dienstverband", "Uit dienst melden");
        var datum = werkgever
                .pagina()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Laatste dag in dienst"));
        datum.fill(straks);
        datum.press("Enter");
        werkgever.klik("Uit dienst melden");
        werkgever.klik("Ga naar het dossier");
        werkgever.ziet("Uit dienst per");
        werkgever.klik("Draai terug");
        assertThat(werkgever.pagina().locator(DIALOOG)).hasCount(1);
        werkgever.klik("Draai de melding terug");
        werkgever.zietNiet("Uit dienst per");
    }

    private static void verstuurtEenOpdracht(Persoon werkgever, Inlogger mma) {
        werkgever.kies("Acties", "Opdracht versturen");
        kiesType(werkgever, "Extra spreekuur");
        werkgever.ziet("Groep: Medewerker Medische Administratie");
        werkgever.ziet(mma.naam());
        werkgever.ziet("Valt buiten het abonnement");
        werkgever.bekijkt("opdracht-versturen");
        werkgever.klik("Verstuur opdracht");
        werkgever.ziet("niet goed ingevuld");
        werkgever
                .pagina()
                .locator("vaadin-dialog textarea, [role=dialog] textarea")
                .first()
                .fill("Graag deze week een extra spreekuur.");
        werkgever.klik("Verstuur opdracht");
        werkgever.ziet("Uw opdracht is verstuurd");
    }

    private static void kiesType(Persoon werkgever, String type) {
        var pagina = werkgever.pagina();
        pagina.locator("vaadin-select").locator("visible=true").first().click();
        pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(type)))
                .first()
                .click();
        werkgever.scherm().rust();
    }

    private static void handeltDeOpdrachtAf(Persoon mma, Persoon werkgever, int breedte) {
        var dossier = werkgever.pagina().url().replaceAll(".*/dossier/(\\d+).*", "$1");
        werkgever.naar("dossier/" + dossier + "/opdrachten");
        werkgever.ziet("Verstuurd");

        // It came by itself: the worklist was open all the time.
        mma.ziet("Żaneta Wójcik");
        mma.bekijkt("werklijst");
        mma.pagina()
                .getByText("Extra spreekuur")
                .locator("visible=true")
                .first()
                .click();
        mma.scherm().rust();
        mma.ziet("Graag deze week een extra spreekuur.");
        mma.bekijkt("werklijst-opdracht");
        werkgever.ziet("Gezien");

        mma.klik("Pak op");
        mma.ziet("De opdracht is van u");
        werkgever.ziet("In behandeling");

        schrijf(mma, "Op welke dagen kan mevrouw komen?");
        mma.klik("Vraag terug");
        mma.ziet("Uw vraag is verstuurd");
        werkgever.ziet("Op welke dagen kan mevrouw komen?");
        werkgever.bekijkt("opdracht-vraag");
        werkgever.pagina().locator("textarea").locator("visible=true").first().fill("Dinsdag en donderdag.");
        werkgever.klik("Stuur antwoord");
        mma.ziet("Dinsdag en donderdag.");

        schrijf(mma, "Er is plaats op donderdag om 10.00 uur in Utrecht.");
        mma.klik("Rond af met antwoord");
        mma.ziet("De opdracht is afgerond");
        werkgever.ziet("Er is plaats op donderdag om 10.00 uur in Utrecht.");
        werkgever.ziet("Uitgevoerd");
        werkgever.bekijkt("opdracht-uitgevoerd");
        werkgever.naar("dossier/" + dossier + "/gebeurd");
        werkgever.ziet("Opdracht verstuurd");
        werkgever.ziet("Opdracht uitgevoerd");
        werkgever.bekijkt("tijdlijn");
    }

    private static void schrijf(Persoon mma, String tekst) {
        mma.pagina().locator("textarea").locator("visible=true").first().fill(tekst);
    }

    private static void trektEenOpdrachtIn(Persoon werkgever, String dossier) {
        werkgever.kies("Acties", "Opdracht versturen");
        kiesType(werkgever, "Vraag aan de Medische Administratie");
        werkgever.ziet("Valt binnen het abonnement");
        werkgever
                .pagina()
                .locator("vaadin-dialog textarea, [role=dialog] textarea")
                .first()
                .fill("Wanneer is het volgende spreekuur?");
        werkgever.klik("Verstuur opdracht");
        assertThat(werkgever.pagina().locator(DIALOOG)).hasCount(0);
        werkgever.naar("dossier/" + dossier + "/opdrachten");
        werkgever.klik("Trek opdracht in");
        assertThat(werkgever.pagina().locator(DIALOOG)).hasCount(1);
        werkgever.klik("Trek opdracht in");
        werkgever.ziet("Ingetrokken");
    }

    private static void zietWatTeLaatIs(Persoon mma, Persoon werkgever, String dossier) {
        werkgever.kies("Acties", "Opdracht versturen");
        kiesType(werkgever, "Huisbezoek");
        werkgever
                .pagina()
                .locator("vaadin-dialog textarea, [role=dialog] textarea")
                .first()
                .fill("Graag een bezoek aan huis.");
        werkgever.klik("Verstuur opdracht");
        werkgever.ziet("Uw opdracht is verstuurd");
        PROGRAMMA
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE opdracht SET alarm_na = '2026-01-05 12:00' WHERE dossier_id = ? AND loopt = 1")
                        .bind(0, Long.parseLong(dossier))
                        .execute());
        mma.naar("");
        mma.ziet("Te laat opgepakt");
        mma.ziet("Huisbezoek");
        mma.bekijkt("home-mma");
    }

    private void niemandAndersZietHet(String dossier, BedrijfId bedrijf, RegioId regio, int breedte) throws Exception {
        var anderBedrijf = gegevens.bedrijf(regio);
        var andereRegio = gegevens.regio();
        var vreemden = new Inlogger[] {
            inloggers.verzuimcoordinator(anderBedrijf),
            inloggers.gebruikersbeheerder(bedrijf),
            inloggers.werknemer(bedrijf, gegevens.werknemer(bedrijf)),
            inloggers.regioteam(Functie.MMA, andereRegio)
        };
        for (var vreemde : vreemden) {
            var geweigerd = weigeringen(vreemde);
            try (var persoon = Persoon.logtIn(PROGRAMMA, vreemde, breedte)) {
                persoon.naar("dossier/" + dossier + "/overzicht");
                persoon.ziet("Pagina niet gevonden");
                persoon.zietNiet("Wójcik");
            }
            try (var client = HttpClient.newHttpClient()) {
                var antwoord = client.send(
                        HttpRequest.newBuilder(URI.create(PROGRAMMA.api() + "/api/v1/dossiers/" + dossier))
                                .header("Authorization", "Bearer " + vreemde.token())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(antwoord.statusCode()).isIn(403, 404);
                assertThat(antwoord.body()).doesNotContain("Wójcik");
            }
            assertThat(weigeringen(vreemde)).as("refusals in the log").isGreaterThanOrEqualTo(geweigerd + 2);
        }
    }

    private static long weigeringen(Inlogger persoon) {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4 AND gebruiker_id = ?",
                                persoon.id().waarde())
                        .mapTo(Long.class)
                        .one());
    }
}
