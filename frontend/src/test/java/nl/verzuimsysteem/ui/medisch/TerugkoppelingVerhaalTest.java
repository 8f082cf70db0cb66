package nl.verzuimsysteem.ui.medisch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.Consulttoneel;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a POB who closes his consult to the employer who reads what may be known of it. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class TerugkoppelingVerhaalTest {
    private static final String EERST = "Begin maandag met werk";
    private static final String BETER = "Begin maandag met vier uur per dag op kantoor";
    private static final String OPMERKING = "Noem het aantal uren";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Consulttoneel toneel = new Consulttoneel(programma);
    private final Inlogger leidinggevende = toneel.inloggers.leidinggevende(toneel.bedrijf);
    private final Inlogger zelf = toneel.inloggers.werknemer(toneel.bedrijf, toneel.werknemer);
    private final ConsultId consult = toneel.consult(toneel.pob, Functie.POB, Aanleiding.VERVOLG);

    @Test
    void een_pob_legt_voor_de_bedrijfsarts_stuurt_terug_en_gaat_akkoord_en_dan_pas_leest_de_werkgever()
            throws IOException {
        try (var pob = Scherm.van(programma, toneel.pob, Scherm.BREED);
                var arts = Scherm.van(programma, toneel.arts, Scherm.BREED);
                var werkgever = Scherm.van(programma, leidinggevende, Scherm.SMAL);
                var ik = Scherm.van(programma, zelf, Scherm.SMAL)) {
            pob.naar(Paden.CONSULT + "/" + consult);
            pob.pagina().locator(".terugkoppelblad vaadin-select").click();
            keuze(pob, "Kan het eigen werk voor een deel van de uren doen");
            vulAdvies(pob, EERST);
            kijk(pob, "terugkoppelblad-1280");
            bevestig(pob, "Leg voor aan " + toneel.arts.naam(), "Leg voor");
            pob.pagina().getByText("Ligt bij " + toneel.arts.naam()).first().waitFor();

            werkgeverLeest(werkgever);
            assertThat(werkgever.pagina().getByText("Er is nog geen terugkoppeling."))
                    .isVisible();
            ik.naar(Paden.MIJN_TERUGKOPPELINGEN).heet("Mijn terugkoppelingen");
            assertThat(ik.pagina().getByText("Er is nog geen terugkoppeling")).isVisible();

            arts.naar("").heet("Home");
            arts.link("Spreekuren die op uw akkoord wachten").click();
            arts.staatOp(Paden.TER_ACCORDERING);
            kijk(arts, "accorderen-1280");
            arts.naar(Paden.TER_ACCORDERING + "/" + consult);
            kijk(arts, "accordeer-1280");
            arts.knop("Stuur terug").click();
            arts.pagina().getByLabel("Wat moet er anders?").fill(OPMERKING);
            arts.pagina()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stuur terug"))
                    .click();
            arts.staatOp(Paden.TER_ACCORDERING);

            pob.naar(Paden.CONSULT + "/" + consult);
            pob.pagina().getByText(OPMERKING).waitFor();
            vulAdvies(pob, BETER);
            bevestig(pob, "Leg voor aan " + toneel.arts.naam(), "Leg voor");
            pob.pagina().getByText("Ligt bij " + toneel.arts.naam()).first().waitFor();

            arts.naar(Paden.TER_ACCORDERING + "/" + consult);
            arts.pagina().getByText(BETER).waitFor();
            arts.knop("Akkoord, geef de terugkoppeling").click();
            arts.staatOp(Paden.TER_ACCORDERING);

            werkgeverLeest(werkgever);
            werkgever.pagina().getByText(BETER).waitFor();
            assertThat(werkgever.pagina().getByText(EERST, new Page.GetByTextOptions().setExact(true)))
                    .isHidden();
            kijk(werkgever, "terugkoppelingen-390");
            pdf(werkgever);

            ik.naar("").heet("Home");
            ik.link("Lees mijn terugkoppelingen").click();
            ik.pagina().getByText(BETER).waitFor();
            ik.knop("Schrijf een reactie").click();
            ik.pagina().getByLabel("Wat wilt u erbij zeggen?").fill("Vier uur is voor mij goed");
            ik.pagina().getByText("Mijn leidinggevende mag dit ook lezen").click();
            ik.knop("Bewaar uw reactie").click();
            ik.pagina().getByText("Vier uur is voor mij goed").last().waitFor();
            kijk(ik, "mijn-terugkoppelingen-390");
            pdf(ik);

            werkgeverLeest(werkgever);
            werkgever.pagina().getByText("Vier uur is voor mij goed").waitFor();

            arts.naar(Paden.STEEKPROEF).heet("Steekproef");
            kijk(arts, "steekproef-1280");
            arts.naar(Paden.STEEKPROEF + "/" + consult);
            arts.pagina()
                    .getByText("Goed", new Page.GetByTextOptions().setExact(true))
                    .click();
            arts.knop("Bewaar uw oordeel").click();
            arts.staatOp(Paden.STEEKPROEF);
            arts.pagina().getByText("goed: 1").waitFor();

            for (var scherm : new Scherm[] {pob, arts, werkgever, ik}) {
                assertThat(scherm.fouten()).isEmpty();
            }
        }
    }

    @Test
    void een_bedrijfsarts_tekent_een_delegatie_en_trekt_haar_in_en_alles_past_op_een_telefoon() {
        var pob = toneel.inloggers.regioteam(Functie.POB, toneel.regio);
        try (var arts = Scherm.van(programma, toneel.arts, Scherm.BREED)) {
            arts.naar(Paden.DELEGATIES).heet("Taakdelegatie");
            arts.pagina().getByText("werkt vandaag onder geen bedrijfsarts").waitFor();
            kijk(arts, "delegaties-1280");
            arts.pagina().locator("vaadin-select").click();
            keuze(arts, pob.naam());
            arts.pagina().getByText("Medische uitvraag:").click();
            arts.knop("Teken de delegatie").click();
            arts.pagina().getByText(pob.naam() + " onder " + toneel.arts.naam()).waitFor();
            assertThat(arts.pagina().getByText("werkt vandaag onder geen bedrijfsarts"))
                    .isHidden();
            arts.knop("Trek de delegatie aan " + pob.naam() + " in").click();
            arts.pagina()
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                    .click();
            arts.pagina().getByText("werkt vandaag onder geen bedrijfsarts").waitFor();
            assertThat(arts.fouten()).isEmpty();
        }
        try (var smal = Scherm.van(programma, toneel.arts, Scherm.SMAL)) {
            for (var pad : new String[] {Paden.DELEGATIES, Paden.TER_ACCORDERING, Paden.STEEKPROEF}) {
                smal.naar(pad);
                kijk(smal, pad.replace('/', '-') + "-390");
            }
            assertThat(smal.fouten()).isEmpty();
        }
        try (var smal = Scherm.van(programma, toneel.pob, Scherm.SMAL)) {
            smal.naar(Paden.CONSULT + "/" + consult);
            smal.pagina().locator(".terugkoppelblad").waitFor();
            kijk(smal, "terugkoppelblad-390");
        }
    }

    private void werkgeverLeest(Scherm scherm) {
        scherm.naar(Paden.dossier(toneel.dossier, "terugkoppelingen"));
    }

    private static void vulAdvies(Scherm scherm, String tekst) {
        var veld = scherm.pagina().getByLabel("Advies", new Page.GetByLabelOptions().setExact(true));
        veld.fill(tekst);
        veld.blur();
        scherm.pagina().getByText("Bewaard op").first().waitFor();
    }

    private static void bevestig(Scherm scherm, String knop, String ja) {
        scherm.knop(knop).click();
        scherm.pagina()
                .locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(ja).setExact(true))
                .click();
    }

    private static void keuze(Scherm scherm, String tekst) {
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(tekst))
                .first()
                .click();
    }

    private static void kijk(Scherm scherm, String naam) {
        scherm.foto(naam);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static void pdf(Scherm scherm) throws IOException {
        var bestand = scherm.pagina()
                .waitForDownload(() -> scherm.link("Download als PDF").click());
        assertThat(bestand.suggestedFilename()).startsWith("terugkoppeling-");
        assertThat(Files.readAllBytes(bestand.path())).startsWith('%', 'P', 'D', 'F');
    }
}
