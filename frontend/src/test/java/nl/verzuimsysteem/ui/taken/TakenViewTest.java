package nl.verzuimsysteem.ui.taken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("ui")
class TakenViewTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void taken_staan_in_een_lijst_met_termijn_en_zijn_af_te_ronden(int breedte) {
        maakTaak(bezetting.vandaag);
        maakTaak(bezetting.vandaag.plusDays(3));
        maakTaak(bezetting.vandaag.plusDays(30));
        teLaat();
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("taken").foto("taken-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(rondAf(scherm)).hasCount(3);
            assertThat(scherm.pagina().getByText("Te laat:").filter(zichtbaar()).first())
                    .isVisible();

            rondAf(scherm).first().click();
            assertThat(rondAf(scherm)).hasCount(2);

            scherm.naar("").foto("home-" + breedte);
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.pagina().getByText("Uw taken")).isVisible();
            assertThat(scherm.pagina().getByText("Nu afwezig")).isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void het_filter_staat_in_het_adres() {
        maakTaak(bezetting.vandaag.plusDays(30));
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("taken?termijn=te-laat");
            scherm.pagina().getByText("Geen taken met deze termijn").waitFor();
            scherm.knop("Toon alle taken").click();

            assertThat(rondAf(scherm)).hasCount(1);
            scherm.pagina().waitForURL("**/taken");
        }
    }

    @Test
    void een_taak_leidt_naar_de_plaats_waar_hij_wordt_gedaan() {
        maakTaak(bezetting.vandaag);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("taken").pagina().getByText("Neem contact op met").click();
            scherm.pagina().getByText("Nieuw contact").waitFor();
            scherm.pagina().waitForURL("**/dossier/*/contact");
            assertThat(scherm.pagina().getByText("Nieuw contact")).isVisible();
        }
    }

    private static Locator rondAf(Scherm scherm) {
        return scherm.pagina().locator("vaadin-grid vaadin-button").filter(zichtbaar());
    }

    private static Locator.FilterOptions zichtbaar() {
        return new Locator.FilterOptions().setVisible(true);
    }

    private void maakTaak(LocalDate uiterlijk) {
        var dossier = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(8));
        programma
                .bean(ContactService.class)
                .legVast(
                        coordinator,
                        dossier,
                        new NieuwContact(
                                Bezetting.sleutel(),
                                bezetting.vandaag.minusDays(1),
                                ContactKanaal.TELEFOON,
                                "Wij spraken over het rooster",
                                uiterlijk));
    }

    /** Lets one taak be late: a day that is over cannot be agreed on. */
    private void teLaat() {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE taak SET uiterlijk_op = :gisteren WHERE bedrijf_id = :bedrijf AND uiterlijk_op = :vandaag")
                        .bind("gisteren", bezetting.vandaag.minusDays(1))
                        .bind("vandaag", bezetting.vandaag)
                        .bind("bedrijf", bezetting.bedrijf)
                        .execute());
    }
}
