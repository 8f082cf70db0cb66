package nl.verzuimsysteem.ui.uitnodigingen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.NieuweAfspraak;
import nl.verzuimsysteem.spreekuren.Planbord;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The planner plans; the werknemer hears of it by mail, SMS or letter, and answers on his phone. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitnodigingVerhaalTest {
    private static final String MAIL = "jan.kowalski@example.com";

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;
    private Planbord bord;

    UitnodigingVerhaalTest() {
        post.start();
        programma = TestProgramma.nieuw(Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com"));
        bord = new Planbord(programma);
    }

    @BeforeEach
    void nieuw() {
        bord = new Planbord(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        post.stop();
    }

    @Test
    void een_pools_sprekende_chauffeur_bevestigt_op_zijn_telefoon_zonder_in_te_loggen() throws Exception {
        bereikbaar(MAIL, null, "pl");
        plan();
        werk("uitnodigen");
        werk("berichten-verzenden");

        var mail = mail();
        assertThat(mail.getSubject()).isEqualTo("Masz zaplanowany termin");
        var delen = (MimeMultipart) mail.getContent();
        var tekst = delen.getBodyPart(0).getContent().toString();
        assertThat(delen.getBodyPart(1).getFileName()).isEqualTo("afspraak.ics");
        var sleutel = tekst.substring(tekst.indexOf("/afspraak#") + "/afspraak#".length())
                .split("\\s", 2)[0];

        try (var telefoon = Scherm.anoniem(programma, Scherm.SMAL)) {
            telefoon.naar("afspraak#" + sleutel);
            kop(telefoon, "Twój termin");
            assertThat(telefoon.pagina().url()).as("the address keeps no key").doesNotContain(sleutel);
            assertThat(telefoon.pagina().locator("main")).containsText("asystent lekarza medycyny pracy");
            assertThat(telefoon.pagina().locator("html")).hasAttribute("lang", "pl");
            goed(telefoon, "afspraak-link-390");

            telefoon.knop("Nie mogę przyjść").click();
            kop(telefoon, "Nie możesz przyjść?");
            goed(telefoon, "afspraak-link-afzeggen-390");
            telefoon.knop("Nie, wróć").click();
            kop(telefoon, "Twój termin");

            telefoon.knop("Przyjdę").click();
            telefoon.pagina().getByText("Wiemy, że przyjdziesz.").waitFor();
            goed(telefoon, "afspraak-link-bevestigd-390");
            var bestand = telefoon.pagina()
                    .waitForDownload(() -> telefoon.link("Dodaj do kalendarza").click());
            assertThat(bestand.suggestedFilename()).isEqualTo("afspraak.ics");
            assertThat(Files.readString(bestand.path())).contains("SUMMARY:Termin");
            assertThat(telefoon.fouten()).isEmpty();
        }
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("afspraak#" + sleutel);
            kop(scherm, "Twój termin");
            goed(scherm, "afspraak-link-1280");
        }
        try (var vreemd = Scherm.anoniem(programma, Scherm.SMAL)) {
            vreemd.naar("afspraak#" + "A".repeat(43));
            kop(vreemd, "Deze link werkt niet");
            goed(vreemd, "afspraak-link-voorbij-390");
            var tekstVoorbij = vreemd.pagina().locator("main").innerText();
            vreemd.naar("inloggen").naar("afspraak");
            kop(vreemd, "Deze link werkt niet");
            assertThat(vreemd.pagina().locator("main").innerText()).isEqualTo(tekstVoorbij);
        }
        try (var planner = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            planner.naar("dossier/" + bord.dossier + "/spreekuren");
            planner.pagina().getByText("Bevestigd").first().waitFor();
        }
    }

    @Test
    void een_uitnodiging_die_niet_aankomt_ziet_de_mma_en_zij_maakt_er_een_brief_van() {
        bereikbaar("jan.kowalski @ example", null, "nl");
        plan();
        werk("uitnodigen");
        werk("berichten-verzenden");

        try (var scherm = Scherm.van(programma, bord.mma, Scherm.SMAL)) {
            scherm.naar("").heet("Home");
            scherm.pagina().getByText("kwam niet aan").waitFor();
            goed(scherm, "niet-bezorgd-home-390");
        }
        try (var scherm = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            scherm.naar("").heet("Home");
            scherm.pagina().getByText("kwam niet aan").waitFor();
            goed(scherm, "niet-bezorgd-home-1280");
            scherm.pagina().getByText("Maak een brief").click();
            assertThat(scherm.pagina().getByText("kwam niet aan")).isHidden();
            scherm.naar("").heet("Home");
            scherm.link("Brieven om af te drukken").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
        var beheerder = new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER);
        for (var breedte : new int[] {Scherm.BREED, Scherm.SMAL}) {
            try (var scherm = Scherm.van(programma, beheerder, breedte)) {
                scherm.naar("").heet("Home");
                scherm.link("Berichten niet bezorgd deze week").click();
                scherm.staatOp("beheer/bezorging");
                scherm.pagina().getByText("Afspraak, per mail").first().waitFor();
                assertThat(scherm.pagina()
                                .getByText("Adres of nummer bestaat niet")
                                .first())
                        .isAttached();
                goed(scherm, "bezorging-" + breedte);
                assertThat(scherm.pagina().locator("main")).not().containsText("kowalski");
                assertThat(scherm.fouten()).isEmpty();
            }
        }
    }

    @Test
    void wie_geen_mail_of_mobiel_heeft_krijgt_een_brief_die_de_mma_afdrukt() throws Exception {
        bereikbaar(null, null, "nl");
        plan();
        werk("uitnodigen");

        try (var scherm = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            scherm.naar("").heet("Home");
            scherm.link("Brieven om af te drukken").click();
            scherm.staatOp(Paden.UITNODIGINGEN);
            scherm.pagina().getByText("Adres ontbreekt").waitFor();
            goed(scherm, "brieven-1280");
            scherm.knop("Vul het adres in").click();
            scherm.pagina().getByLabel("Straat, postcode en plaats").fill("Dorpsstraat 1, 1234 AB Utrecht");
            scherm.knop("Bewaar het adres").click();
            assertThat(scherm.pagina().getByText("Adres ontbreekt")).hasCount(0);

            var adres = scherm.link("Druk alle brieven af (1)").getAttribute("href");
            var pdf = scherm.pagina()
                    .request()
                    .get(scherm.pagina()
                            .evaluate("a => new URL(a, document.baseURI).href", adres)
                            .toString());
            assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
            Files.createDirectories(java.nio.file.Path.of("target", "screenshots"));
            Files.write(java.nio.file.Path.of("target", "screenshots", "brief.pdf"), pdf.body());
            scherm.knop("Alle afgedrukte brieven zijn op de post").click();
            scherm.pagina().getByText("Er zijn geen brieven om af te drukken").waitFor();
            scherm.pagina().getByText("Verstuurd op").waitFor();
            goed(scherm, "brieven-leeg-1280");
            assertThat(scherm.fouten()).isEmpty();
        }
        plan("14:00");
        werk("uitnodigen");
        try (var scherm = Scherm.van(programma, bord.mma, Scherm.SMAL)) {
            scherm.naar(Paden.UITNODIGINGEN);
            scherm.pagina().getByText("Adres ontbreekt").waitFor();
            goed(scherm, "brieven-390");
        }
    }

    @Test
    void een_werknemer_ziet_zijn_afspraken_en_vraagt_er_zelf_een() {
        bereikbaar(null, null, "nl");
        plan();
        var ik = Actoren.werknemer(bord.toneel.bedrijf, bord.werknemer);
        try (var scherm = Scherm.van(programma, ik, Scherm.SMAL)) {
            scherm.naar("").heet("Home");
            scherm.pagina().getByText("Uw volgende afspraak").waitFor();
            goed(scherm, "mijn-afspraak-home-390");
            scherm.naar(Paden.MIJN_AFSPRAKEN).heet("Mijn afspraken");
            scherm.knop("Ik kom").click();
            scherm.pagina().getByText("U hebt gezegd dat u komt").waitFor();
            scherm.knop("Vraag het open spreekuur").click();
            scherm.pagina()
                    .getByText("Alleen u en de arbodienst weten hiervan.")
                    .waitFor();
            goed(scherm, "mijn-afspraken-vraag-390");
            var nummer = scherm.pagina().getByLabel("Waar kunnen wij u bellen? (niet verplicht)");
            nummer.fill("geen nummer");
            scherm.knop("Vraag de afspraak").click();
            scherm.pagina().getByText("Vul een telefoonnummer in").first().waitFor();
            nummer.fill("06 - 98 76 54 32");
            scherm.knop("Vraag de afspraak").click();
            scherm.pagina()
                    .getByText("Wij bellen u zo nodig op 06 - 98 76 54 32.")
                    .waitFor();
            goed(scherm, "mijn-afspraken-390");
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, ik, Scherm.BREED)) {
            scherm.naar(Paden.MIJN_AFSPRAKEN).heet("Mijn afspraken");
            goed(scherm, "mijn-afspraken-1280");
            scherm.knop("Ik kan niet").click();
            scherm.knop("Zeg de afspraak af").click();
            scherm.pagina().getByText("U hebt geen afspraak").waitFor();
            scherm.knop("Neem de vraag terug").click();
            scherm.knop("Vraag het open spreekuur").waitFor();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private AfspraakId plan() {
        return plan("10:00");
    }

    private AfspraakId plan(String uur) {
        return bord.plannen()
                .plan(
                        bord.mma,
                        new NieuweAfspraak(
                                UUID.randomUUID().toString(),
                                Aanleiding.EIGEN,
                                Spreekuursoort.VERVOLG,
                                bord.toneel.bedrijf,
                                bord.werknemer,
                                bord.dossier,
                                null,
                                null,
                                null,
                                bord.pob.persoon(),
                                bord.plaats,
                                null,
                                bord.om(5, uur)));
    }

    private void bereikbaar(@Nullable String email, @Nullable String telefoon, String taal) {
        programma.jdbi().useHandle(handle -> {
            handle.createUpdate(
                            "UPDATE werknemer SET email = :email, telefoon = :telefoon, taal = :taal WHERE id = :id")
                    .bind("email", email)
                    .bind("telefoon", telefoon)
                    .bind("taal", taal)
                    .bind("id", bord.werknemer)
                    .execute();
            handle.createUpdate("UPDATE dossier SET telefoon = NULL, verblijfadres = NULL WHERE id = :id")
                    .bind("id", bord.dossier)
                    .execute();
        });
    }

    private void werk(String naam) {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals(naam))
                .forEach(taak -> taak.werk().run());
    }

    private MimeMessage mail() {
        return Arrays.stream(post.getReceivedMessages())
                .filter(bericht -> isAan(bericht, MAIL))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAan(MimeMessage bericht, String adres) {
        try {
            return bericht.getAllRecipients()[0].toString().equals(adres);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kop(Scherm scherm, String tekst) {
        scherm.pagina()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(tekst).setLevel(1).setExact(true))
                .waitFor();
    }

    private static void goed(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }
}
