package nl.verzuimsysteem.ui.verzuim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Actor;
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
class BedrijfVerzuimTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final String tab = "bedrijf/" + bezetting.bedrijf + "/verzuim";

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_afwezig_is_staat_onder_het_bedrijf(int breedte) {
        bezetting.meldDeels(bezetting.meldZiek(30), 9, 60);
        bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(3));
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(tab).foto("bedrijf-verzuim-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(namen(scherm)).hasCount(2);
            assertThat(scherm.pagina().locator("vaadin-grid").getByText("60%").locator("visible=true"))
                    .hasCount(1);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void filter_en_volgorde_staan_in_het_adres() {
        var gesloten = bezetting.meldZiek(50);
        bezetting.meldHersteld(gesloten, 40);
        var lopend = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar(tab + "?status=afgesloten");
            assertThat(namen(scherm)).hasAttribute("href", "dossier/" + gesloten + "/overzicht");
            scherm.foto("bedrijf-verzuim-afgesloten-1280");

            scherm.pagina()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Nu afwezig"))
                    .check();
            assertThat(namen(scherm)).hasAttribute("href", "dossier/" + lopend + "/overzicht");
            scherm.pagina().waitForURL("**/verzuim");

            scherm.pagina().getByLabel("Zoek op naam of nummer").fill("bestaat niet");
            scherm.pagina().getByText("Niemand gevonden").waitFor();
            scherm.pagina().waitForURL("**zoek=bestaat**");
            scherm.knop("Wis het zoekveld").click();
            assertThat(namen(scherm)).hasCount(1);
        }
    }

    @Test
    void ziek_melden_vanuit_het_bedrijf_kent_het_bedrijf_al() {
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar(tab).pagina().getByText("Niemand is ziek gemeld").waitFor();
            scherm.foto("bedrijf-verzuim-leeg-1280");
            scherm.link("Meld ziek").last().click();
            scherm.pagina().waitForURL("**/ziek-melden?bedrijf=" + bezetting.bedrijf);
        }
    }

    private static Locator namen(Scherm scherm) {
        return scherm.pagina().locator("vaadin-grid a").filter(new Locator.FilterOptions().setVisible(true));
    }
}
