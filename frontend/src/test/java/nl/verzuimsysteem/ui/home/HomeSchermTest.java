package nl.verzuimsysteem.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class HomeSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_bij_een_bedrijf_hoort_ziet_de_naam_als_link(int breedte) {
        var bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport");
        try (var scherm = Scherm.van(programma, Actoren.verzuimcoordinator(bedrijf), breedte)) {
            scherm.naar("").foto("home-" + breedte);

            scherm.heet("Home");
            assertThat(scherm.pagina()
                            .getByText(
                                    "Uw bedrijf", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
            scherm.link("Van Dijk Transport").click();
            scherm.pagina().waitForURL("**/bedrijf/" + bedrijf + "/**");
        }
    }

    @Test
    void wie_er_veel_heeft_ziet_de_eerste_en_een_weg_naar_alle() {
        var bedrijven = java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(nummer -> gegevens.bedrijf(regio, "Bedrijf %d".formatted(nummer)))
                .toArray(nl.verzuimsysteem.kern.BedrijfId[]::new);
        try (var scherm = Scherm.van(programma, Actoren.verzuimcoordinator(bedrijven), Scherm.BREED)) {
            scherm.naar("");
            assertThat(scherm.pagina().locator(".bedrijven li")).hasCount(8);
            scherm.link("Alle bedrijven").click();
            scherm.pagina().waitForURL("**/bedrijven");
            scherm.pagina().waitForFunction("() => document.activeElement.tagName === 'H1'");
        }
    }

    @Test
    void wie_controleert_ziet_waar_hij_begint_en_geen_dossier() {
        try (var scherm = Scherm.van(programma, Actoren.logbeheerder(), Scherm.BREED)) {
            scherm.naar("");
            assertThat(scherm.link("Zoek in het logboek")).isVisible();
            assertThat(scherm.pagina().getByText("Nu afwezig")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
        }
    }
}
