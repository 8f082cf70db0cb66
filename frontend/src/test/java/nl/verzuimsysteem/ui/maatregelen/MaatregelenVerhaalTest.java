package nl.verzuimsysteem.ui.maatregelen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class MaatregelenVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_loonstop_heeft_een_brief_en_eindigt_weer(int breedte) throws IOException {
        var dossier = bezetting.meldZiek(60);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("dossier/" + dossier + "/maatregelen");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("maatregelen-leeg-" + breedte);

            scherm.knop("Nieuwe maatregel").click();
            kies(scherm, "Wat doet u met het loon?", "Loonstop");
            dialoogknop(scherm, "Leg de maatregel vast").click();
            scherm.knop("Kies een reden.").waitFor();
            scherm.foto("maatregelen-loon-fout-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            kies(scherm, "Reden", "Werkt niet mee aan het plan van aanpak");
            dialoogknop(scherm, "Leg de maatregel vast").click();

            scherm.pagina().getByText("Geef de medewerker nu de brief").waitFor();
            assertThat(scherm.pagina().getByText("Vanaf " + Kalender.voluit(bezetting.vandaag)))
                    .isVisible();
            var bestand = scherm.pagina()
                    .waitForDownload(
                            () -> scherm.link("Bewaar de brief als pdf").click());
            assertThat(bestand.suggestedFilename()).isEqualTo("brief-loonstop.pdf");
            assertThat(Files.readAllBytes(bestand.path())).startsWith('%', 'P', 'D', 'F');
            scherm.foto("maatregelen-loonstop-" + breedte);
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_loonsanctie_laat_vooraf_zien_wat_er_verandert() {
        var dossier = bezetting.meldZiek(600);
        var einde = bezetting.vandaag.minusDays(600).plusDays(727);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/maatregelen");
            scherm.knop("Ander einde").click();
            var dag = scherm.pagina().getByLabel("Laatste dag").last();
            dag.fill(Kalender.kort(einde.plusWeeks(26)));
            dag.press("Enter");
            scherm.pagina().locator(".gevolgen-tabel").waitFor();
            assertThat(scherm.pagina().locator(".gevolgen-tabel")).containsText(Kalender.kort(einde.plusWeeks(26)));
            scherm.foto("maatregelen-loonsanctie-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Leg het einde vast").click();

            scherm.pagina().getByText("De termijnen passen zich aan").first().waitFor();
            assertThat(scherm.pagina()
                            .getByText(Kalender.voluit(einde.plusWeeks(26)))
                            .first())
                    .isVisible();

            scherm.knop("Nieuw oordeel").click();
            kies(scherm, "Vraag aan UWV", "Doet de werkgever genoeg voor de re-integratie?");
            kies(scherm, "Wie vraagt het?", "Werkgever");
            dialoogknop(scherm, "Leg de aanvraag vast").click();
            scherm.pagina().getByText("Wacht op UWV").waitFor();
            scherm.foto("maatregelen-vol-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_ziet_het_einde_en_niets_over_loon_en_een_teamlid_heeft_geen_tab() {
        bezetting.meldHersteld(bezetting.meldZiek(200), 190);
        bezetting.meldHersteld(bezetting.meldZiek(120), 110);
        var dossier = bezetting.meldZiek(60);
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/maatregelen");
            assertThat(scherm.pagina().getByText("Einde van het verzuim")).isVisible();
            assertThat(scherm.pagina().getByText("Loonopschorting en loonstop")).isHidden();
            assertThat(scherm.knop("Ander einde")).isHidden();
            assertThat(scherm.pagina().getByText("3 ziekmeldingen in de laatste 12 maanden."))
                    .isVisible();
            var leidraad = scherm.pagina()
                    .waitForDownload(() ->
                            scherm.link("Bewaar de gespreksleidraad als pdf").click());
            assertThat(leidraad.suggestedFilename()).isEqualTo("verzuimgesprek.pdf");
            scherm.foto("maatregelen-leidinggevende-1280");
            assertThat(scherm.overtredingen()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, bezetting.teamlid(Functie.POB), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/maatregelen").heet("Pagina niet gevonden");
        }
    }

    private static void kies(Scherm scherm, String veld, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(veld))
                .click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(keuze))
                .click();
        scherm.rust();
    }

    private static Locator dialoogknop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }
}
