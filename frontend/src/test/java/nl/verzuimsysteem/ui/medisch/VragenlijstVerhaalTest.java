package nl.verzuimsysteem.ui.medisch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.Selektantwoordtoneel;
import nl.verzuimsysteem.selekt.Selekttoneel;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is ill answers the questions on his phone, by the link he got; or with the MMA, who calls him. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VragenlijstVerhaalTest {
    private static final String MAIL = "werknemer@example.com";
    private static final String LINK = Paden.VRAGENLIJST + "#";
    private static final int MEESTE_VRAGEN = 25;
    /** What the page may weigh the first time, over the line; after that the browser has it. */
    private static final long MEESTE_BYTES = 1_500_000;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;

    VragenlijstVerhaalTest() {
        post.start();
        programma = TestProgramma.nieuw(Map.of(
                Testklok.AAN,
                true,
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com"));
    }

    @AfterAll
    void klaar() {
        programma.close();
        post.stop();
    }

    /** A report of sickness, and what the werknemer finds in his mail on the second day: the end of the link in it. */
    private String gemaild(Selekttoneel toneel, String taal, String onderwerp) throws Exception {
        post.purgeEmailFromAllMailboxes();
        toneel.bereikbaar(MAIL, null, taal);
        toneel.ziek(1);
        toneel.naar(2, "08:00");
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals("berichten-verzenden"))
                .forEach(taak -> taak.werk().run());
        var mail = Arrays.stream(post.getReceivedMessages())
                .filter(VragenlijstVerhaalTest::isAanHem)
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo(onderwerp);
        return Selekttoneel.token(mail.getContent().toString());
    }

    private static boolean isAanHem(MimeMessage bericht) {
        try {
            return MAIL.equals(bericht.getAllRecipients()[0].toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far the triage of somebody is. */
    private String status(Selekttoneel toneel) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT status FROM selekt WHERE werknemer_id = ?", toneel.werknemer.waarde())
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void een_zieke_chauffeur_antwoordt_op_zijn_telefoon_en_verliest_niets_als_de_lijn_wegvalt() throws Exception {
        var toneel = new Selekttoneel(programma);
        var arts = new Inloggers(programma).regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        var token = gemaild(toneel, "nl", "Wij hebben een paar vragen voor u");
        try (var telefoon = Scherm.anoniem(programma, Scherm.SMAL)) {
            var gewicht = weeg(telefoon);
            telefoon.naar(LINK + token);
            titel(telefoon, "Vragen over uw verzuim");
            assertThat(telefoon.pagina().url()).as("the address keeps no key").doesNotContain(token);
            System.out.println("De pagina van de vragenlijst weegt " + gewicht.get() + " bytes");
            assertThat(gewicht.get()).isBetween(50_000L, MEESTE_BYTES);
            var blad = telefoon.pagina().locator("main");
            assertThat(blad).containsText(arts.naam());
            assertThat(blad).containsText("Uw werkgever ziet uw antwoorden niet");
            assertThat(blad).containsText("Een diagnose is niet nodig");
            goed(telefoon, "vragenlijst-begin-390");
            telefoon.knop("Begin met de vragen").click();

            vraag(telefoon, "Heeft uw verzuim met uw werk te maken?");
            assertThat(telefoon.pagina().getByText("Vraag 1 van hoogstens")).isVisible();
            assertThat(telefoon.knop("Terug")).hasCount(0);
            ruimGenoeg(telefoon);
            goed(telefoon, "vragenlijst-vraag-390");
            kies(telefoon, "Nee");
            vraag(telefoon, "Hoe snel wilt u iemand van ons spreken?");
            telefoon.knop("Terug").click();
            vraag(telefoon, "Heeft uw verzuim met uw werk te maken?");
            assertThat(telefoon.pagina().getByLabel("Nee", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
            kies(telefoon, "Nee");
            vraag(telefoon, "Hoe snel wilt u iemand van ons spreken?");

            telefoon.pagina().context().setOffline(true);
            kies(telefoon, "Het heeft geen haast");
            telefoon.pagina()
                    .getByText("Uw antwoord gaat mee zodra de verbinding er weer is.")
                    .waitFor();
            telefoon.pagina()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(
                                    java.nio.file.Path.of("target", "screenshots", "vragenlijst-zonder-lijn-390.png")));
            telefoon.pagina().context().setOffline(false);
            vraag(telefoon, "Hoe lang denkt u dat u niet of minder kunt werken?");

            telefoon.pagina().context().clearCookies();
            telefoon.pagina().reload();
            vraagstaat(telefoon, "Hoe lang denkt u dat u niet of minder kunt werken?");
            assertThat(telefoon.knop("Begin met de vragen")).hasCount(0);
            assertThat(telefoon.pagina().locator("main")).containsText("Wie leest uw antwoorden?");

            vulIn(telefoon, "Ga verder", "Kloppen uw antwoorden?");
            goed(telefoon, "vragenlijst-controle-390");
            assertThat(telefoon.pagina().locator("main")).containsText("Ik wil graag halve dagen werken.");
            telefoon.knop("Wijzig uw antwoord op: Hoe snel wilt u iemand van ons spreken?")
                    .click();
            vraag(telefoon, "Hoe snel wilt u iemand van ons spreken?");
            kies(telefoon, "Dat is nu niet nodig");
            vraag(telefoon, "Kloppen uw antwoorden?");
            assertThat(telefoon.pagina().locator("main")).containsText("Dat is nu niet nodig");
            telefoon.knop("Stuur mijn antwoorden").click();
            vraag(telefoon, "Wij hebben uw antwoorden");
            goed(telefoon, "vragenlijst-klaar-390");
            assertThat(status(toneel)).isEqualTo("INGEVULD");

            telefoon.naar("inloggen").naar(LINK + token);
            titel(telefoon, "U hebt de vragen al beantwoord");
            assertThat(telefoon.pagina().locator("main")).containsText("088 - 000 00 00");
            assertThat(telefoon.pagina().locator("main")).not().containsText("halve dagen");
            goed(telefoon, "vragenlijst-ingevuld-390");
            assertThat(telefoon.fouten()).allMatch(fout -> fout.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    void een_pools_sprekende_medewerker_antwoordt_met_toetsen_en_hoort_vriendelijk_wat_er_met_zijn_link_is()
            throws Exception {
        var toneel = new Selekttoneel(programma);
        var token = gemaild(toneel, "pl", "Mamy do Ciebie kilka pytań");
        try (var telefoon = Scherm.anoniem(programma, Scherm.SMAL)) {
            telefoon.naar(LINK + token);
            titel(telefoon, "Pytania o Twoją nieobecność");
            assertThat(telefoon.pagina().locator("html")).hasAttribute("lang", "pl");
            goed(telefoon, "vragenlijst-pools-begin-390");
            telefoon.knop("Zacznij odpowiadać").click();
            vraag(telefoon, "Czy Twoja nieobecność ma związek z pracą?");
            goed(telefoon, "vragenlijst-pools-390");

            var toetsen = telefoon.pagina().keyboard();
            toetsen.press("Tab");
            toetsen.press("Space");
            toetsen.press("ArrowDown");
            assertThat(telefoon.knop("Idź dalej")).isVisible();
            vraagstaat(telefoon, "Czy Twoja nieobecność ma związek z pracą?");
            toetsen.press("Enter");
            vraag(telefoon, "Co się dzieje w Twojej pracy?");
            telefoon.knop("Idź dalej").click();
            telefoon.pagina()
                    .getByText("Wybierz odpowiedź, która najlepiej pasuje.")
                    .waitFor();
            goed(telefoon, "vragenlijst-pools-meer-390");

            telefoon.knop("English").click();
            titel(telefoon, "Questions about your absence");
            vraagstaat(telefoon, "What is going on at your work?");
            telefoon.knop("Polski").click();
            titel(telefoon, "Pytania o Twoją nieobecność");
            vulIn(telefoon, "Idź dalej", "Czy Twoje odpowiedzi się zgadzają?");
            goed(telefoon, "vragenlijst-pools-controle-390");
            telefoon.knop("Wyślij moje odpowiedzi").click();
            vraag(telefoon, "Mamy Twoje odpowiedzi");
            goed(telefoon, "vragenlijst-pools-klaar-390");
            assertThat(status(toneel)).isEqualTo("INGEVULD");
            assertThat(telefoon.fouten()).isEmpty();
        }
        var ander = new Selektantwoordtoneel(programma);
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar(LINK + ander.token);
            scherm.knop("Begin met de vragen").click();
            vraag(scherm, "Heeft uw verzuim met uw werk te maken?");
            goed(scherm, "vragenlijst-vraag-1280");
            ander.doe("UPDATE verzuimperiode SET tot = :vandaag WHERE dossier_id = :dossier");
            kies(scherm, "Nee");
            titel(scherm, "U hoeft de vragen niet te beantwoorden");
            goed(scherm, "vragenlijst-gestopt-1280");
            ander.doe("UPDATE selekt SET status = 'VERLOPEN' WHERE id = :selekt");
            scherm.pagina().reload();
            titel(scherm, "U kunt deze vragen niet meer beantwoorden");
            goed(scherm, "vragenlijst-verlopen-1280");
            scherm.naar("inloggen").naar(LINK + Selektantwoordtoneel.raad());
            titel(scherm, "Deze link werkt niet");
            goed(scherm, "vragenlijst-onbekend-1280");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void de_mma_belt_en_vult_samen_in() {
        var toneel = new Selektantwoordtoneel(programma);
        var pad = Paden.SELEKT_AFNEMEN + "/" + toneel.selekt;
        try (var scherm = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            scherm.naar(pad).heet("Vragenlijst aan de telefoon");
            assertThat(scherm.pagina().locator("#inhoud")).containsText("06 - 12 34 56 78");
            assertThat(scherm.pagina().locator("#inhoud")).containsText("Uw werkgever leest ze niet.");
            goed(scherm, "afname-1280");
            scherm.knop("Niet bereikt").click();
            scherm.pagina().getByText("niet bereikte. De taak blijft staan.").waitFor();
            scherm.naar(pad).heet("Vragenlijst aan de telefoon");
            scherm.knop("Begin met de vragen").click();
            vraag(scherm, "Heeft uw verzuim met uw werk te maken?");
            kies(scherm, "Nee");
            vraag(scherm, "Hoe snel wilt u iemand van ons spreken?");
            scherm.pagina().locator("vaadin-select").click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Polski"))
                    .click();
            vraagstaat(scherm, "Jak szybko chcesz z nami porozmawiać?");
            goed(scherm, "afname-pools-1280");
            vulIn(scherm, "Idź dalej", "Czy Twoje odpowiedzi się zgadzają?");
            scherm.knop("Wyślij moje odpowiedzi").click();
            scherm.pagina().getByText("telefonisch afgenomen").waitFor();
            // In another language she would read it all again.
            assertThat(scherm.pagina().locator("vaadin-select")).not().isVisible();
            goed(scherm, "afname-klaar-1280");
            assertThat(toneel.veld("afgenomen_door")).isEqualTo(toneel.mma.naam());
            scherm.naar(pad);
            scherm.pagina().getByText("Deze vragenlijst is al ingevuld.").waitFor();
            assertThat(scherm.pagina().locator("#inhoud")).not().containsText("halve dagen");
            assertThat(scherm.fouten()).isEmpty();
        }
        var ander = new Selektantwoordtoneel(programma);
        try (var zelf = Scherm.anoniem(programma, Scherm.SMAL)) {
            zelf.naar(LINK + ander.token);
            zelf.knop("Begin met de vragen").click();
            kies(zelf, "Nee");
            vraag(zelf, "Hoe snel wilt u iemand van ons spreken?");
        }
        try (var scherm = Scherm.van(programma, ander.mma, Scherm.SMAL)) {
            scherm.naar(Paden.SELEKT_AFNEMEN + "/" + ander.selekt);
            scherm.pagina().getByText("Er staan al antwoorden").waitFor();
            goed(scherm, "afname-anders-390");
            scherm.knop("De werknemer vindt het goed").click();
            vraagstaat(scherm, "Hoe snel wilt u iemand van ons spreken?");
            goed(scherm, "afname-390");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    /** Takes the first choice of each question that is left, and writes where he can. */
    private static void vulIn(Scherm scherm, String verder, String tot) {
        for (var nummer = 0; nummer < MEESTE_VRAGEN; nummer++) {
            scherm.rust();
            var kop = kop(scherm);
            var nu = kop.innerText();
            if (nu.equals(tot)) {
                return;
            }
            if (scherm.pagina().locator(".vraagkeuzes").count() == 0) {
                scherm.pagina().locator("textarea").fill("Ik wil graag halve dagen werken.");
                scherm.knop(verder).click();
            } else {
                scherm.pagina().locator(".vraagkeuzes label").first().click();
                if (scherm.pagina().locator(".vraagkeuzes [type=checkbox]").count() > 0) {
                    scherm.knop(verder).click();
                }
            }
            assertThat(kop).not().hasText(nu);
        }
        throw new AssertionError("too many questions");
    }

    private static void kies(Scherm scherm, String antwoord) {
        scherm.pagina()
                .locator(".vraagkeuzes label")
                .filter(new Locator.FilterOptions()
                        .setHas(scherm.pagina().getByText(antwoord, new Page.GetByTextOptions().setExact(true))))
                .click();
    }

    private static Locator kop(Scherm scherm) {
        return scherm.pagina().locator(".vragenpad-scherm h2").first();
    }

    /** The question came, and is read to who does not see it. */
    private static void vraag(Scherm scherm, String tekst) {
        vraagstaat(scherm, tekst);
        assertThat(kop(scherm)).isFocused();
    }

    private static void vraagstaat(Scherm scherm, String tekst) {
        assertThat(kop(scherm)).hasText(tekst);
    }

    private static void titel(Scherm scherm, String tekst) {
        assertThat(scherm.pagina().locator("h1")).hasText(tekst);
    }

    /** A thumb is wide: nothing to tap is lower than 48 pixels. */
    private static void ruimGenoeg(Scherm scherm) {
        var laagste = (Number) scherm.pagina().evaluate("""
                () => Math.min(...[...document.querySelectorAll(
                    '.vraagkeuzes label, .vragenpad vaadin-button:not(.alleen-toetsen), .taalkiezer button')]
                  .map(een => een.getBoundingClientRect().height).filter(hoog => hoog > 0))""");
        assertThat(laagste.doubleValue()).isGreaterThanOrEqualTo(48);
    }

    /** Counts what comes over the line, packed as it is. */
    private static AtomicLong weeg(Scherm scherm) {
        var bytes = new AtomicLong();
        var lijn = scherm.pagina().context().newCDPSession(scherm.pagina());
        lijn.send("Network.enable");
        lijn.on(
                "Network.loadingFinished",
                (JsonObject klaar) ->
                        bytes.addAndGet(klaar.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    private static void goed(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }
}
