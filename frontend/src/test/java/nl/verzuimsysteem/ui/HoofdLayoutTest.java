package nl.verzuimsysteem.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class HoofdLayoutTest {
    private final TestProgramma programma = TestProgramma.gedeeld();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_adres_dat_niet_bestaat_zegt_wat_nu(int breedte) {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), breedte)) {
            scherm.naar("bestaat-niet").foto("niet-gevonden-" + breedte);

            scherm.heet("Pagina niet gevonden");
            assertThat(scherm.pagina().getByText("Naar de startpagina")).hasCount(1);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
        }
    }

    @Test
    void het_menu_toont_wat_de_functie_mag() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            menuIs(
                    scherm,
                    "Home",
                    "Ziek melden",
                    "Taken",
                    "Opdrachten",
                    "Spreekuren",
                    "Voortgang",
                    "Bedrijven",
                    "Facturen",
                    "Hulp");
        }
        try (var scherm = Scherm.van(programma, actor(Functie.MMA), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            menuIs(
                    scherm,
                    "Home",
                    "Werklijst",
                    "Taken",
                    "Caseload",
                    "Overleg",
                    "Spreekuren",
                    "Selekt",
                    "Cijfers",
                    "Bedrijven",
                    "Hulp");
        }
    }

    @Test
    void de_eerste_tab_leidt_voorbij_het_menu() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            var toetsen = scherm.pagina().keyboard();
            toetsen.press("Tab");
            scherm.pagina().waitForFunction("() => document.activeElement.textContent === 'Naar de inhoud'");
            toetsen.press("Enter");
            scherm.pagina().waitForFunction("() => document.activeElement.id === 'inhoud'");
        }
    }

    @Test
    void het_menu_wijst_aan_waar_men_is() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("hulp").link("Voortgang").first().click();
            scherm.staatOp("voortgang");

            assertThat(scherm.pagina().locator("vaadin-side-nav-item[current]"))
                    .hasText("Voortgang", new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wat_bij_de_gebruiker_hoort_opent_en_sluit_met_de_toetsen(int breedte) {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), breedte)) {
            scherm.naar("hulp").rust();
            scherm.pagina().locator(".functiewisselaar vaadin-button").focus();
            scherm.pagina().keyboard().press("Enter");
            scherm.pagina().waitForFunction("() => document.activeElement.closest('vaadin-popover')");
            scherm.pagina().keyboard().press("Tab");
            scherm.pagina().waitForFunction("() => document.activeElement.getAttribute('href') === 'account'");
            scherm.foto("gebruiker-menu-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();

            scherm.pagina().keyboard().press("Escape");
            scherm.pagina().waitForFunction("() => document.activeElement.matches('.functiewisselaar vaadin-button')");
        }
    }

    @Test
    void de_browser_onthoudt_de_donkere_weergave() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet").knop("Donkere weergave").click();
            scherm.knop("Lichte weergave").waitFor();

            scherm.naar("bestaat-niet").foto("niet-gevonden-donker");

            assertThat(scherm.pagina().locator("html")).hasCSS("color-scheme", "dark");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Lichte weergave").click();
            scherm.knop("Donkere weergave").waitFor();
        }
    }

    /** As the eye sees it: in its shadow an item also carries words that are not shown. */
    private static void menuIs(Scherm scherm, String... regels) {
        assertThat(scherm.pagina().locator("vaadin-side-nav-item"))
                .hasText(regels, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    private static Actor actor(Functie functie) {
        return new Actor(
                new GebruikerId(1),
                "Marieke van Dijk",
                functie,
                new Bereik.Bedrijven(Set.of(new BedrijfId(1)), Set.of()),
                new Actor.Herkomst(Actor.Kanaal.SCHERM, null));
    }
}
