package nl.verzuimsysteem.ui.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
class RechtenViewTest {
    private final TestProgramma programma = TestProgramma.gedeeld();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_beheerder_leest_wie_wat_mag_en_kiest_een_functie(int breedte) {
        var beheerder = new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER);
        try (var scherm = Scherm.van(programma, beheerder, breedte)) {
            scherm.naar("rechten").foto("rechten-" + breedte);
            assertThat(scherm.pagina()
                            .getByRole(com.microsoft.playwright.options.AriaRole.ROW)
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Ziek melden")))
                    .containsText("Leidinggevende, Verzuimcoördinator");
            Assertions.assertThat(scherm.overtredingen()).isEmpty();
            Assertions.assertThat(scherm.steektUit()).isFalse();

            scherm.naar("rechten?functie=LOGBEHEERDER");

            assertThat(scherm.pagina().getByText("Het logboek doorzoeken")).isVisible();
            assertThat(scherm.pagina().getByText("Ziek melden")).hasCount(0);
            Assertions.assertThat(scherm.fouten()).isEqualTo(List.of());
        }
    }

    @org.junit.jupiter.api.Test
    void voor_wie_niets_beheert_is_er_geen_tabel() {
        var gegevens = new Gegevens(programma);
        var coordinator = Actoren.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("rechten");
            assertThat(scherm.pagina()).hasTitle("Pagina niet gevonden");
        }
    }
}
