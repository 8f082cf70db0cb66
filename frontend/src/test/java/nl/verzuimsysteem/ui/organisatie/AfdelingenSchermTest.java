package nl.verzuimsysteem.ui.organisatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.organisatie.AfdelingenService;
import nl.verzuimsysteem.organisatie.Afdelingsgegevens;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class AfdelingenSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio(), "Van Dijk Transport");

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_coordinator_deelt_de_afdelingen_in_met_het_toetsenbord(int breedte) {
        var transport = nieuw("Transport", null);
        nieuw("Chauffeurs internationaal", transport);
        gegevens.werknemer(bedrijf, nieuw("Kantoor", null));
        gegevens.werknemer(bedrijf, transport);
        try (var scherm = Scherm.van(programma, Actoren.verzuimcoordinator(bedrijf), breedte)) {
            scherm.naar("bedrijf/" + bedrijf + "/afdelingen");
            knop(scherm, "Voeg toe onder Transport").focus();
            scherm.pagina().keyboard().press("Enter");
            scherm.pagina().getByLabel("Naam").fill("Planning");
            scherm.foto("afdeling-nieuw-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.pagina().keyboard().press("Enter");
            knop(scherm, "Voeg afdeling toe").last().click();
            assertThat(knop(scherm, "Wijzig Planning")).isFocused();

            knop(scherm, "Wijzig Planning").click();
            scherm.pagina().getByLabel("Naam").fill("Kantoor");
            knop(scherm, "Bewaar").click();
            scherm.pagina().getByText("Er is al een afdeling Kantoor").first().waitFor();
            scherm.pagina().getByLabel("Naam").fill("Ritplanning");
            knop(scherm, "Bewaar").click();
            scherm.pagina().getByText("Ritplanning is bewaard.").waitFor();
            scherm.foto("afdelingen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            knop(scherm, "Wijzig Kantoor").click();
            knop(scherm, "Verwijder afdeling").click();
            scherm.pagina()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText(
                            "Verwijder afdeling",
                            new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            scherm.pagina().getByText("hoort nog 1 medewerker").waitFor();
            knop(scherm, "Sluit").click();
            knop(scherm, "Wijzig Ritplanning").click();
            knop(scherm, "Verwijder afdeling").click();
            scherm.pagina()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText(
                            "Verwijder afdeling",
                            new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            scherm.pagina().getByText("Ritplanning is verwijderd.").waitFor();
            assertThat(knop(scherm, "Wijzig Ritplanning")).hasCount(0);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_afdeling_verhuist_met_alles_eronder_en_een_medewerker_kiest_haar_met_haar_pad() {
        var transport = nieuw("Transport", null);
        nieuw("Planning", transport);
        nieuw("Logistiek", null);
        try (var scherm = Scherm.van(programma, Actoren.verzuimcoordinator(bedrijf), Scherm.BREED)) {
            scherm.naar("bedrijf/" + bedrijf + "/afdelingen");
            knop(scherm, "Wijzig Transport").click();
            scherm.pagina().locator("vaadin-select").click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Logistiek"))
                    .click();
            knop(scherm, "Bewaar").click();
            scherm.pagina().getByText("Transport is bewaard.").waitFor();

            scherm.naar("bedrijf/" + bedrijf + "/medewerkers/nieuw");
            scherm.pagina().getByLabel("Afdeling").click();
            assertThat(scherm.pagina()
                            .getByRole(
                                    AriaRole.OPTION,
                                    new Page.GetByRoleOptions().setName("Logistiek › Transport › Planning")))
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator knop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private AfdelingId nieuw(String naam, @Nullable AfdelingId boven) {
        return programma
                .bean(AfdelingenService.class)
                .voegToe(Actoren.verzuimcoordinator(bedrijf), bedrijf, new Afdelingsgegevens(naam, boven));
    }
}
