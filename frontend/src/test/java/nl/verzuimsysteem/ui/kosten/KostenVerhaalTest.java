package nl.verzuimsysteem.ui.kosten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the clock of the casemanager to the costs of the employer, and back by a correction. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class KostenVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger casemanager = inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final DossierId dossier = bezetting.meldZiek(30);
    private final String pad = "dossier/" + dossier + "/kosten";

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_tijd_van_de_casemanager_staat_meteen_bij_de_werkgever_en_een_correctie_ook(int breedte) {
        prijs("CASEMANAGEMENT", 12_000);
        prijs("NO_SHOW", 7_500);
        try (var scherm = Scherm.van(programma, casemanager, breedte)) {
            scherm.naar(pad);
            scherm.pagina().getByText("Er is nog niets geleverd").waitFor();
            scherm.foto("kosten-leeg-" + breedte);
            scherm.knop("Start de klok").click();
            scherm.pagina().getByText("Uw klok loopt sinds").waitFor();
            loopt(9 * 60);
        }
        // The clock runs on after logging out, and was forgotten.
        try (var scherm = Scherm.van(programma, casemanager, breedte)) {
            scherm.naar(pad);
            scherm.pagina().getByText("De klok loopt langer dan 8 uur").waitFor();
            scherm.foto("kosten-klok-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.knop("Stop en boek").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            dialoog.getByLabel("Hoeveel minuten?").fill("45");
            scherm.foto("kosten-vergeten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop en boek"))
                    .click();
            scherm.pagina().getByText("45 minuten, vastgelegd door").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, mma, breedte)) {
            scherm.naar(pad);
            scherm.knop("Leg iets vast").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            dialoog.locator("vaadin-select").click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Niet verschenen op het spreekuur"))
                    .click();
            dialoog.getByLabel("Toelichting voor de werkgever").fill("Kwam niet, en belde niet af");
            scherm.foto("kosten-vastleggen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg vast"))
                    .click();
            scherm.pagina().getByText("Kwam niet, en belde niet af").waitFor();
            scherm.knop("Corrigeer Niet verschenen op het spreekuur van " + Kalender.kort(bezetting.vandaag))
                    .click();
            var correctie = scherm.pagina().getByRole(AriaRole.DIALOG);
            correctie.getByLabel("Waarom klopt dit niet?").fill("Was er wel");
            correctie
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Neem terug"))
                    .click();
            scherm.pagina().getByText("Correctie van Niet verschenen").waitFor();
            scherm.foto("kosten-team-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(pad);
            var tot = bezetting.vandaag.minusDays(30).plusDays(76);
            scherm.pagina()
                    .getByText("Nog inbegrepen tot en met " + Kalender.kort(tot) + ", week 11")
                    .waitFor();
            assertThat(scherm.pagina().getByText("Reden: Was er wel")).isVisible();
            assertThat(scherm.pagina().getByText("€ 90,00 tot nu toe")).isVisible();
            assertThat(scherm.pagina().getByText("Uw tijd")).hasCount(0);
            assertThat(scherm.knop("Leg iets vast")).hasCount(0);
            scherm.pagina().getByText("Wat is inbegrepen, en wat niet?").click();
            scherm.pagina().getByText("Inbegrepen tot en met week 11").waitFor();
            assertThat(scherm.pagina().getByText("Second opinion")).hasCount(0);
            scherm.foto("kosten-werkgever-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_heeft_geen_tab_kosten() {
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina().locator(".tabbladen").first()).not().containsText("Kosten");
            scherm.naar(pad).heet("Pagina niet gevonden");
        }
    }

    private void prijs(String dienst, int cent) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        """
                        INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, bedrag_cent, reden,
                               vastgelegd_op, vastgelegd_door, sleutel)
                        VALUES (?, ?, '2020-01-01', ?, 'Proef', '2020-01-01', 'Test', ?)""",
                        bezetting.bedrijf.waarde(),
                        dienst,
                        cent,
                        UUID.randomUUID().toString()));
    }

    /** Lets the clock have begun so many minutes ago. */
    private void loopt(int minuten) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE tijdregel SET begonnen_op = begonnen_op - INTERVAL ? MINUTE WHERE bedrijf_id = ?",
                        minuten,
                        bezetting.bedrijf.waarde()));
    }
}
