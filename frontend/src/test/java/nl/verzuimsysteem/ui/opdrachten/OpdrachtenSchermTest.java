package nl.verzuimsysteem.ui.opdrachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer goes from his home to the list of his orders, and from there to one of them. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class OpdrachtenSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Toneel toneel = new Toneel(programma);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void van_de_startpagina_naar_de_lijst_en_naar_de_opdracht_in_het_dossier(int breedte) {
        toneel.verstuurd();
        toneel.opgepakt();
        var vraag = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, vraag, "Op welke dag kan het?");
        var klaar = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, klaar, "Het spreekuur is op dinsdag 1 december.");
        try (var scherm = Scherm.van(programma, toneel.werkgever, breedte)) {
            scherm.naar("");
            assertThat(teller(scherm, "Opdrachten bij de arbodienst")).hasText("2");
            scherm.link("Opdrachten bij de arbodienst").click();
            scherm.staatOp("opdrachten?stand=bij-arbodienst");
            assertThat(rijen(scherm)).hasCount(2);

            scherm.naar("opdrachten").heet("Opdrachten");
            assertThat(rijen(scherm)).hasCount(4);
            scherm.foto("opdrachten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.naar("");
            assertThat(teller(scherm, "Antwoorden op opdrachten, nog niet gelezen"))
                    .hasText("1");
            scherm.link("Antwoorden op opdrachten, nog niet gelezen").click();
            scherm.staatOp("opdrachten?stand=ongelezen");
            assertThat(rijen(scherm)).hasCount(1);
            assertThat(scherm.pagina().locator("vaadin-grid").getByText("nog niet gelezen"))
                    .isVisible();
            rijen(scherm).click();
            scherm.staatOp(Paden.opdracht(toneel.dossier, klaar));
            assertThat(scherm.pagina().locator(".aangewezen")).containsText("Het spreekuur is op dinsdag 1 december.");

            // Read is gone at once, from the list and from the home.
            scherm.naar("opdrachten?stand=ongelezen");
            assertThat(scherm.pagina().getByText("Geen opdracht past bij dit filter"))
                    .isVisible();
            scherm.foto("opdrachten-geen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Toon alle opdrachten").click();
            assertThat(rijen(scherm)).hasCount(4);
            scherm.staatOp("opdrachten");
            scherm.naar("");
            assertThat(scherm.link("Antwoorden op opdrachten, nog niet gelezen"))
                    .hasCount(0);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void de_filters_staan_in_het_adres_en_blijven_bij_herladen() {
        var tweede = toneel.gegevens.bedrijf(toneel.regio);
        var dossier = toneel.dossier(tweede, toneel.regio, toneel.gegevens.werknemer(tweede));
        var beide = toneel.werkgever(Functie.VERZUIMCOORDINATOR, toneel.bedrijf, tweede);
        toneel.verstuurd();
        toneel.opdrachten()
                .verstuur(
                        beide,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                dossier,
                                "EXTRA_SPREEKUUR",
                                "Graag een spreekuur.",
                                null));
        try (var scherm = Scherm.van(programma, beide, Scherm.BREED)) {
            scherm.naar("opdrachten");
            assertThat(rijen(scherm)).hasCount(2);
            scherm.pagina().getByLabel("Hoe ver").first().click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Vraag aan u"))
                    .click();
            scherm.staatOp("opdrachten?stand=vraag");
            assertThat(scherm.pagina().getByText("Geen opdracht past bij dit filter"))
                    .isVisible();
            scherm.knop("Wis filters").click();
            scherm.staatOp("opdrachten");
            assertThat(rijen(scherm)).hasCount(2);

            scherm.naar("opdrachten?stand=bij-arbodienst&type=EXTRA_SPREEKUUR&bedrijf=" + tweede);
            assertThat(rijen(scherm)).hasCount(1);
            scherm.foto("opdrachten-filters-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.naar("opdrachten?stand=onzin&type=onzin&bedrijf=abc");
            assertThat(rijen(scherm)).hasCount(2);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_team_heeft_een_werklijst_en_niet_deze_lijst() {
        try (var scherm = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            scherm.naar("opdrachten");
            scherm.heet("Pagina niet gevonden");
        }
    }

    private static Locator teller(Scherm scherm, String woorden) {
        return scherm.pagina()
                .locator(".redenen li")
                .filter(new Locator.FilterOptions().setHasText(woorden))
                .locator(".teller");
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina().locator("vaadin-grid a:visible");
    }
}
