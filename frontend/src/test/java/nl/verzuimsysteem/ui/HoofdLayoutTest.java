package nl.verzuimsysteem.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
@Tag("ui")
class HoofdLayoutTest {
    private final TestProgramma programma = TestProgramma.gedeeld();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_adres_dat_niet_bestaat_zegt_wat_nu(int breedte) {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), breedte)) {
            scherm.naar("bestaat-niet").foto("niet-gevonden-" + breedte);

            assertThat(scherm.pagina().title()).isEqualTo("Pagina niet gevonden");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
        }
    }

    @Test
    void het_menu_toont_wat_de_functie_mag() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            assertThat(scherm.pagina().locator("vaadin-side-nav-item").allInnerTexts())
                    .containsExactly("Home", "Ziek melden", "Taken", "Bedrijven", "Hulp");
        }
        try (var scherm = Scherm.van(programma, actor(Functie.MMA), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            assertThat(scherm.pagina().locator("vaadin-side-nav-item").allInnerTexts())
                    .containsExactly("Home", "Werklijst", "Taken", "Bedrijven", "Hulp");
        }
    }

    @Test
    void de_eerste_tab_leidt_voorbij_het_menu() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet");
            var toetsen = scherm.pagina().keyboard();
            toetsen.press("Tab");
            assertThat(focus(scherm)).isEqualTo("Naar de inhoud");
            toetsen.press("Enter");
            scherm.pagina().waitForFunction("() => document.activeElement.id === 'inhoud'");
        }
    }

    @Test
    void de_browser_onthoudt_de_donkere_weergave() {
        try (var scherm = Scherm.van(programma, actor(Functie.VERZUIMCOORDINATOR), Scherm.BREED)) {
            scherm.naar("bestaat-niet").knop("Donkere weergave").click();
            scherm.knop("Lichte weergave").waitFor();

            scherm.naar("bestaat-niet").foto("niet-gevonden-donker");

            assertThat(scherm.pagina().evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("dark");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Lichte weergave").click();
            scherm.knop("Donkere weergave").waitFor();
        }
    }

    private static Object focus(Scherm scherm) {
        return scherm.pagina().evaluate("() => document.activeElement.textContent");
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
