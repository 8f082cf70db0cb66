package nl.verzuimsysteem.ui.hulp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.Teamgegevens;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HulpSchermTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of(
            "verzuim.arbodienst.naam",
            "Arbodienst Veilig Vervoer",
            "verzuim.arbodienst.product",
            "Verzuimwijzer",
            "verzuim.arbodienst.telefoon",
            "088 - 000 12 34",
            "verzuim.arbodienst.email",
            "administratie@veiligvervoer.example",
            "verzuim.arbodienst.openingstijden",
            "maandag tot en met vrijdag, 8.30 tot 17.00 uur",
            "verzuim.arbodienst.bezoekadres",
            "Havenweg 1, 1234 AB Utrecht"));
    private final Gegevens gegevens = new Gegevens(programma);

    @AfterAll
    void stop() {
        programma.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void hulp_toont_wie_te_bellen(int breedte) {
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport");
        new Teamgegevens(programma).inRegio(regio, Functie.CASEMANAGER, "Karin de Boer");
        try (var scherm = Scherm.van(programma, Actoren.verzuimcoordinator(bedrijf), breedte)) {
            scherm.naar("hulp").foto("hulp-" + breedte);

            assertThat(scherm.link("Bel Arbodienst Veilig Vervoer: 088 - 000 12 34"))
                    .hasAttribute("href", "tel:0880001234");
            assertThat(scherm.link("Bel Karin de Boer: 088 - 000 01 23")).isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
        }
    }

    @Test
    void een_werknemer_ziet_de_administratie_en_geen_team() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Anders BV");
        try (var scherm =
                Scherm.van(programma, Actoren.werknemer(bedrijf, gegevens.werknemer(bedrijf)), Scherm.BREED)) {
            scherm.naar("hulp");
            assertThat(scherm.pagina().getByText("Verzuimwijzer")).isVisible();
            assertThat(scherm.pagina().locator(".team")).hasCount(0);
        }
    }
}
