package nl.verzuimsysteem.ui.uwv;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("ui")
class UwvVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_late_melding_valt_op_en_is_daarna_gemeld(int breedte) {
        var dossier = bezetting.meldZiek(300);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("dossier/" + dossier + "/uwv");
            assertThat(scherm.pagina().locator(".tabbladen [aria-current=page]"))
                    .hasText("UWV");
            assertThat(scherm.pagina().getByText("Te laat").first()).isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.pagina().getByText("Waarom deze dag?").click();
            scherm.foto("uwv-te-laat-" + breedte);

            var bestand = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Bewaar als pdf").click());
            assertThat(bestand.suggestedFilename()).isEqualTo("uwv-week-42.pdf");

            scherm.knop("Leg de melding vast").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            dialoog.getByLabel("Referentie van UWV").fill("42-2026-0017");
            scherm.foto("uwv-vastleggen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg de melding vast"))
                    .click();

            scherm.pagina().getByText("Te laat gemeld").waitFor();
            assertThat(scherm.pagina().getByText("42-2026-0017")).isVisible();
            scherm.foto("uwv-gemeld-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();

            // Recovered after that report, and sick again before anybody recorded that UWV knows of the recovery.
            bezetting.doe("UPDATE dossierstap SET datum = datum - INTERVAL 30 DAY WHERE bedrijf_id = :bedrijf");
            bezetting.meldHersteld(dossier, 20);
            bezetting.meldZiek(9);
            scherm.naar("dossier/" + dossier + "/uwv");
            scherm.pagina().getByText("Waarom deze dag?").first().click();
            scherm.pagina().getByText("Daarna was er een terugval").waitFor();
            scherm.foto("uwv-terugval-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.knop("Leg de melding vast").click();
            dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg de melding vast"))
                    .click();
            assertThat(scherm.pagina().getByText("Daarna was er een terugval")).hasCount(0);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_meldt_legt_de_groep_van_het_vangnet_vast_en_ziet_de_nieuwe_dag() {
        var dossier = bezetting.meldZiek(60);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/uwv");
            scherm.pagina().getByText("Er is nu niets te melden bij UWV").waitFor();
            scherm.foto("uwv-leeg-1280");
            scherm.knop("Wijzig").first().click();
            scherm.pagina().locator("vaadin-select").click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("No-riskpolis"))
                    .click();
            var dag = scherm.pagina().getByLabel("Bekend sinds");
            dag.fill(Kalender.kort(bezetting.vandaag));
            dag.press("Enter");
            scherm.foto("uwv-vangnet-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Bewaar de groep").click();

            scherm.pagina()
                    .getByText("Meld dit uiterlijk op " + Kalender.voluit(bezetting.vandaag.plusDays(3)))
                    .waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_heeft_geen_tab_uwv() {
        var dossier = bezetting.meldZiek(60);
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina().locator(".tabbladen").first()).not().containsText("UWV");
            scherm.naar("dossier/" + dossier + "/uwv").heet("Pagina niet gevonden");
        }
    }
}
