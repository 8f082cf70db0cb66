package nl.verzuimsysteem.ui.instellingen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class InstellingenSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_verzuimcoordinator_stelt_in_hoe_het_bedrijf_zijn_dossiers_bijhoudt(int breedte) {
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("bedrijf/" + bezetting.bedrijf + "/instellingen");
            scherm.foto("instellingen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            var weken = scherm.pagina().getByLabel("Weken tussen twee evaluaties");
            weken.fill("9");
            scherm.knop("Bewaar de instellingen").click();
            scherm.knop("Vul een getal in van 1 tot en met 8.").waitFor();
            assertThat(scherm.overtredingen()).isEmpty();
            weken.fill("4");
            scherm.knop("Bewaar de instellingen").click();
            scherm.pagina().getByText("De instellingen zijn bewaard.").waitFor();

            scherm.naar("bedrijf/" + bezetting.bedrijf + "/instellingen");
            assertThat(scherm.pagina().getByLabel("Weken tussen twee evaluaties"))
                    .hasValue("4");
            assertThat(scherm.fouten()).isEmpty();
        }
    }
}
