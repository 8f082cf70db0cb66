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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Selektantwoordtoneel;
import nl.verzuimsysteem.medisch.Selektdeur;
import nl.verzuimsysteem.spreekuren.Planbord;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Databasedump;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A consult from end to end, each in his own browser: the employer orders it, the MMA plans it, the werknemer is invited by
 * mail, the POB holds it, the bedrijfsarts agrees, leidinggevende and werknemer read what came of it, and it stands in the
 * preview of the invoices. What was said there, and what he answered to a questionnaire, is nowhere to be found without the
 * keys.
 */
@Tag("database")
@Tag("scherm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreekuurVerhaalTest {
    private static final String GEHEIM = "kwalsterhoning-5519";
    private static final String NOTITIE = "moerbeispin-8024";
    private static final String TERUG = "wolfsgaren-3317";
    private static final String TRIAGE = "slakkenvloer-6172";
    private static final String ADVIES = "Twee uur per dag ander werk op het kantoor van de planning.";
    private static final String MAIL = "medewerker@example.com";
    /** Screens of one kind that are looked at. */
    private static final int PER_SOORT = 1;

    private static final String DIENST = "Extra consult op uw verzoek";

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;
    private final Planbord bord;
    private final String dossier;

    SpreekuurVerhaalTest() {
        post.start();
        programma = TestProgramma.nieuw(Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com",
                Testklok.AAN,
                true));
        bord = new Planbord(programma);
        dossier = "dossier/" + bord.dossier + "/";
        bord.toneel.doe("UPDATE werknemer SET email = ?, telefoon = NULL WHERE id = ?", MAIL, bord.werknemer.waarde());
        bord.toneel.doe("DELETE FROM abonnementstarief");
        bord.toneel.doe("INSERT INTO abonnementstarief (abonnement, geldig_van, bedrag_cent, btw)"
                + " VALUES ('COMPLEET', '2020-01-01', 310, 'HOOG')");
        bord.toneel.doe(
                "INSERT INTO diensttarief (dienst_code, geldig_van, bedrag_cent) VALUES ('EXTRA_SPREEKUUR', '2020-01-01', 14500)");
    }

    @AfterAll
    void klaar() {
        programma.close();
        post.stop();
    }

    @Test
    void van_opdracht_tot_factuur_zonder_een_medisch_woord_voor_de_werkgever() throws Exception {
        werkgeverVraagtEenExtraSpreekuur();
        mmaPlantBijDePob();
        werknemerIsUitgenodigd();
        naarHetBeginVanHetSpreekuur();
        pobHoudtSpreekuur();
        try (var werkgever = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            werkgever.naar(dossier + "terugkoppelingen");
            assertThat(werkgever.pagina().getByText("Er is nog geen terugkoppeling."))
                    .isVisible();
        }
        bedrijfsartsStuurtTerug();
        pobLegtOpnieuwVoor();
        bedrijfsartsGeeftAkkoord();
        leidinggevendeEnWerknemerLezen();
        hetStaatInHetVoorbeeldVanDeFacturen();
        werknemerVultDeVragenlijstIn();
        geenSchermVerteltHet();

        var dump = Databasedump.van(programma);
        for (var woord : new String[] {GEHEIM, NOTITIE, TERUG, TRIAGE}) {
            assertThat(dump.vindplaatsen(woord)).as(woord).isEmpty();
        }
        for (var bericht : post.getReceivedMessages()) {
            assertThat(inhoud(bericht)).doesNotContain(GEHEIM, NOTITIE, TERUG, TRIAGE, ADVIES);
        }
    }

    private void werkgeverVraagtEenExtraSpreekuur() {
        try (var scherm = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            scherm.naar(dossier + "overzicht");
            menu(scherm, "Acties").first().click();
            menu(scherm, "Opdracht versturen").last().click();
            scherm.pagina()
                    .locator("vaadin-select")
                    .locator("visible=true")
                    .first()
                    .click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Extra spreekuur")))
                    .click();
            assertThat(scherm.pagina().getByText("Valt buiten het abonnement").first())
                    .isVisible();
            scherm.pagina()
                    .locator("vaadin-dialog textarea, [role=dialog] textarea")
                    .first()
                    .fill("Graag deze week.");
            scherm.knop("Verstuur opdracht").click();
            assertThat(scherm.pagina().getByText("Uw opdracht is verstuurd")).isVisible();
        }
    }

    private static Locator menu(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .locator("visible=true");
    }

    private void mmaPlantBijDePob() {
        try (var scherm = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            scherm.naar(Paden.SPREEKUREN);
            scherm.pagina()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Plan: Extra spreekuur")))
                    .click();
            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Piet Ober"))
                    .first()
                    .click();
            scherm.knop("Plan in").click();
            scherm.heet("Te plannen");
        }
    }

    private void werknemerIsUitgenodigd() throws Exception {
        werk("uitnodigen");
        werk("berichten-verzenden");
        var mail = Arrays.stream(post.getReceivedMessages())
                .filter(SpreekuurVerhaalTest::isAanWerknemer)
                .findFirst()
                .orElseThrow();
        var link = Pattern.compile("/(afspraak#\\S+)").matcher(inhoud(mail));
        assertThat(link.find()).isTrue();
        try (var telefoon = Scherm.anoniem(programma, Scherm.SMAL)) {
            telefoon.naar(link.group(1));
            telefoon.knop("Ik kom").click();
            assertThat(telefoon.pagina().getByText("Wij weten dat u komt").first())
                    .isVisible();
            assertThat(telefoon.fouten()).isEmpty();
        }
    }

    /** The day comes. */
    private void naarHetBeginVanHetSpreekuur() {
        var begin = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT begin FROM afspraak WHERE dossier_id = ?", bord.dossier.waarde())
                        .mapTo(Instant.class)
                        .one());
        var nu = programma.bean(Clock.class).instant();
        programma.bean(Testklok.class).later(Duration.between(nu, begin).plusMinutes(1));
    }

    private void pobHoudtSpreekuur() {
        try (var scherm = Scherm.van(programma, bord.pob, Scherm.BREED)) {
            scherm.naar(Paden.MIJN_DAG);
            scherm.pagina()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Begin spreekuur met")))
                    .click();
            scherm.pagina().getByLabel("Medisch verslag").fill("Het gaat om " + GEHEIM);
            assertThat(scherm.pagina().locator(".blad-medisch").getByText("Bewaard om"))
                    .isVisible();
            scherm.pagina().getByText("Mijn werknotities").click();
            scherm.pagina().getByLabel("Werknotitie").fill("Navragen: " + NOTITIE);
            assertThat(scherm.pagina().locator(".blad-notitie").getByText("Bewaard om"))
                    .isVisible();
            assertThat(scherm.pagina().getByText("Graag deze week.")).isVisible();
            vulTerugkoppeling(scherm, "Voorlopig geen werk.");
            scherm.foto("spreekuur-verhaal-consult-1280");
            legVoor(scherm);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void vulTerugkoppeling(Scherm scherm, String advies) {
        scherm.pagina().locator(".terugkoppelblad vaadin-select").click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Kan ander passend werk doen"))
                .click();
        var veld = scherm.pagina().getByLabel("Advies", new Page.GetByLabelOptions().setExact(true));
        veld.fill(advies);
        veld.blur();
        assertThat(scherm.pagina().locator(".terugkoppelblad").getByText("Bewaard op"))
                .isVisible();
    }

    private static void legVoor(Scherm scherm) {
        scherm.knop("Leg voor aan Bea Arts").click();
        bevestig(scherm, "vaadin-confirm-dialog", "Leg voor");
        assertThat(scherm.pagina().getByText("Ligt bij Bea Arts").first()).isVisible();
    }

    private static void bevestig(Scherm scherm, String dialoog, String knop) {
        scherm.pagina()
                .locator(dialoog)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private void bedrijfsartsStuurtTerug() {
        try (var scherm = Scherm.van(programma, bord.arts, Scherm.BREED)) {
            opentVoorgelegd(scherm);
            assertThat(scherm.pagina().getByText("Het gaat om " + GEHEIM)).isVisible();
            scherm.foto("spreekuur-verhaal-accorderen-1280");
            scherm.knop("Stuur terug").click();
            scherm.pagina().getByLabel("Wat moet er anders?").fill("Denk aan " + TERUG);
            scherm.knop("Stuur terug").last().click();
            assertThat(scherm.pagina().getByText("Het spreekuur is teruggestuurd."))
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void opentVoorgelegd(Scherm scherm) {
        scherm.naar(Paden.TER_ACCORDERING);
        scherm.pagina()
                .locator("a[href^='" + Paden.TER_ACCORDERING + "/']")
                .locator("visible=true")
                .first()
                .click();
    }

    private void pobLegtOpnieuwVoor() {
        try (var scherm = Scherm.van(programma, bord.pob, Scherm.BREED)) {
            scherm.naar(
                    "consult/" + bord.toneel.tel("SELECT id FROM consult WHERE dossier_id = ?", bord.dossier.waarde()));
            assertThat(scherm.pagina().getByText("Denk aan " + TERUG)).isVisible();
            vulTerugkoppeling(scherm, ADVIES);
            legVoor(scherm);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private void bedrijfsartsGeeftAkkoord() {
        try (var scherm = Scherm.van(programma, bord.arts, Scherm.BREED)) {
            opentVoorgelegd(scherm);
            scherm.knop("Akkoord, geef de terugkoppeling").click();
            scherm.staatOp(Paden.TER_ACCORDERING);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private void leidinggevendeEnWerknemerLezen() {
        try (var werkgever = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            werkgever.naar(dossier + "terugkoppelingen");
            assertThat(werkgever.pagina().getByText(ADVIES)).isVisible();
            assertThat(werkgever.pagina().getByText("Akkoord van Bea Arts")).isVisible();
            werkgever.foto("spreekuur-verhaal-werkgever-1280");
            werkgever.naar(dossier + "tijdlijn");
            assertThat(werkgever.pagina().locator("body")).not().containsText(GEHEIM);
            assertThat(werkgever.fouten()).isEmpty();
        }
        try (var werknemer =
                Scherm.van(programma, Actoren.werknemer(bord.toneel.bedrijf, bord.werknemer), Scherm.SMAL)) {
            werknemer.naar(Paden.MIJN_TERUGKOPPELINGEN);
            assertThat(werknemer.pagina().getByText(ADVIES)).isVisible();
            werknemer.foto("spreekuur-verhaal-werknemer-390");
            assertThat(werknemer.fouten()).isEmpty();
        }
    }

    private void hetStaatInHetVoorbeeldVanDeFacturen() {
        // What was delivered in a month comes with the subscription of the next.
        var maand =
                YearMonth.from(Kalender.vandaag(programma.bean(Clock.class))).plusMonths(1);
        try (var scherm = Scherm.van(
                programma, new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER), Scherm.BREED)) {
            scherm.naar(Paden.FACTUURRUNS + "/" + maand);
            scherm.knop("Alle facturen").click();
            scherm.pagina()
                    .locator("a[href$='/bedrijf/" + bord.toneel.bedrijf + "']")
                    .locator("visible=true")
                    .first()
                    .click();
            assertThat(scherm.pagina().getByText(DIENST)).isVisible();
            assertThat(scherm.pagina().locator("body")).containsText("145,00");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    /** By his link; the screens of it have a story of their own. */
    private void werknemerVultDeVragenlijstIn() {
        var token = Selektantwoordtoneel.raad();
        var selekt = bord.toneel.voegToe(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status, taal,
                       kanaal, verstuurd_op, geldig_tot)
                SELECT p.bedrijf_id, ?, ?, p.dossier_id, p.sleutel, p.van, p.van, 'VERSTUURD', 'nl', 'MAIL', '2026-01-01',
                       '2199-01-01'
                FROM verzuimperiode p WHERE p.bedrijf_id = ? AND p.dossier_id = ?""",
                bord.toneel.regio.waarde(),
                bord.werknemer.waarde(),
                bord.toneel.bedrijf.waarde(),
                bord.dossier.waarde());
        bord.toneel.voegToe("""
                INSERT INTO selektbericht (bedrijf_id, selekt_id, soort, kanaal, token_hash, verstuurd_op)
                VALUES (?, ?, 'LINK', 'MAIL', ?, '2026-01-01')""", bord.toneel.bedrijf.waarde(), selekt, Tokens.hash(token));
        var deur = programma.bean(Selektdeur.class);
        var thuis = Selektantwoordtoneel.van("192.0.2.7");
        var vragen =
                Objects.requireNonNull(deur.open(thuis, token).orElseThrow().vragen());
        Selektantwoordtoneel.antwoorden(vragen.lijst(), "Het gaat niet door " + TRIAGE)
                .forEach((vraag, antwoord) -> deur.bewaar(thuis, token, vragen.id(), vraag, antwoord));
        deur.rondAf(thuis, token, vragen.id());
    }

    /** Everybody who may know nothing medical goes wherever a link leads him. */
    private void geenSchermVerteltHet() {
        var bedrijf = bord.toneel.bedrijf;
        var inloggers = new Inloggers(programma);
        assertThat(rondgang(inloggers.verzuimcoordinator(bedrijf))).anyMatch(tekst -> tekst.contains(ADVIES));
        assertThat(rondgang(inloggers.leidinggevende(bedrijf))).anyMatch(tekst -> tekst.contains(ADVIES));
        assertThat(rondgang(inloggers.gebruikersbeheerder(bedrijf))).noneMatch(tekst -> tekst.contains(ADVIES));
        rondgang(inloggers.regioteam(Functie.MMA, bord.toneel.regio));
        rondgang(inloggers.regioteam(Functie.CASEMANAGER, bord.toneel.regio));
    }

    /** What stands on every screen somebody comes to by following links, each kind of screen once. */
    private List<String> rondgang(Inlogger wie) {
        var gelezen = new ArrayList<String>();
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            var begin = scherm.naar("").pagina().url();
            var rij = new ArrayDeque<>(List.of(begin, begin + dossier + "overzicht"));
            var soorten = new HashMap<String, Integer>();
            while (!rij.isEmpty()) {
                var adres = rij.poll().replaceAll("[?#].*", "");
                if (!adres.startsWith(begin)
                        || soorten.merge(adres.replaceAll("\\d+", "0"), 1, Integer::sum) > PER_SOORT) {
                    continue;
                }
                scherm.naar(adres.substring(begin.length())).rust();
                var tekst = scherm.pagina().content()
                        + scherm.pagina()
                                .evaluate("[...document.querySelectorAll('input, textarea')].map(e => e.value).join()");
                assertThat(tekst).as(wie.naam() + " op " + adres).doesNotContain(GEHEIM, NOTITIE, TERUG, TRIAGE);
                gelezen.add(tekst);
                scherm.pagina().locator("a[href]:not([download])").all().stream()
                        .map(link -> (String)
                                link.evaluate("a => a.target || a.hasAttribute('router-ignore') ? '' : a.href"))
                        .forEach(rij::add);
            }
            assertThat(scherm.fouten()).isEmpty();
        }
        assertThat(gelezen).hasSizeGreaterThan(3);
        return gelezen;
    }

    private void werk(String naam) {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals(naam))
                .forEach(taak -> taak.werk().run());
    }

    private static boolean isAanWerknemer(MimeMessage bericht) {
        try {
            return bericht.getRecipients(Message.RecipientType.TO)[0].toString().equals(MAIL);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inhoud(MimeMessage bericht) {
        try {
            var inhoud = bericht.getContent();
            if (inhoud instanceof jakarta.mail.internet.MimeMultipart delen) {
                return delen.getBodyPart(0).getContent().toString();
            }
            return inhoud.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
