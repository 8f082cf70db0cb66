package nl.verzuimsysteem.ui.spreekuren;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import nl.verzuimsysteem.spreekuren.Planbord;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer goes from his home to the consults that come and to what he was told, and from there to a dossier. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class GeplandSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Planbord bord = new Planbord(programma);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void van_de_startpagina_naar_wat_gepland_en_wat_teruggekoppeld_is(int breedte) {
        bord.gepland(bord.om(1, "09:00"));
        bord.gepland(bord.om(2, "13:30"));
        terugkoppeling();
        try (var scherm = Scherm.van(programma, bord.toneel.werkgever, breedte)) {
            scherm.naar("");
            scherm.link("Geplande spreekuren").click();
            scherm.staatOp(Paden.GEPLANDE_SPREEKUREN).heet("Geplande spreekuren");
            assertThat(rijen(scherm)).hasCount(2);
            scherm.foto("spreekuren-gepland-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            rijen(scherm).first().click();
            scherm.staatOp(Paden.dossier(bord.dossier, "spreekuren"));

            scherm.naar("");
            scherm.link("Nieuwe terugkoppelingen deze week").click();
            scherm.staatOp(Paden.TERUGKOPPELINGEN).heet("Terugkoppelingen");
            assertThat(rijen(scherm)).hasCount(1);
            assertThat(scherm.pagina().locator("vaadin-grid").getByText("Spreekuur van"))
                    .isVisible();
            assertThat(scherm.pagina().locator("vaadin-grid")).not().containsText("vier uur per dag");
            scherm.foto("terugkoppelingen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            rijen(scherm).first().click();
            scherm.staatOp(Paden.dossier(bord.dossier, "terugkoppelingen"));
            assertThat(scherm.pagina().getByText("Begin met vier uur per dag.")).isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_niets_heeft_leest_wat_hier_komt_en_een_team_heeft_deze_lijst_niet() {
        try (var scherm = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            scherm.naar(Paden.GEPLANDE_SPREEKUREN);
            assertThat(scherm.pagina().getByText("Er is geen spreekuur gepland"))
                    .isVisible();
            scherm.foto("spreekuren-gepland-leeg-1280");
            scherm.link("Terugkoppelingen").click();
            scherm.staatOp(Paden.TERUGKOPPELINGEN);
            assertThat(scherm.pagina().getByText("In de laatste 90 dagen is er niets teruggekoppeld"))
                    .isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            scherm.naar(Paden.GEPLANDE_SPREEKUREN).heet("Pagina niet gevonden");
            scherm.naar(Paden.TERUGKOPPELINGEN).heet("Pagina niet gevonden");
        }
    }

    private void terugkoppeling() {
        bord.toneel.doe(
                """
                INSERT INTO terugkoppeling (bedrijf_id, regio_id, werknemer_id, dossier_id, bron, vertrouwelijk, dag,
                       gegeven_op, zichtbaar_vanaf, opsteller, functie, onder, geschiktheid, advies)
                VALUES (?, ?, ?, ?, ?, 0, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'Piet Ober', 'POB', 'Bea Arts',
                        'EIGEN_WERK_DEELS', 'Begin met vier uur per dag.')""",
                bord.toneel.bedrijf.waarde(),
                bord.toneel.regio.waarde(),
                bord.werknemer.waarde(),
                bord.dossier.waarde(),
                UUID.randomUUID().toString(),
                bord.vandaag.toString());
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina().locator("vaadin-grid a:visible");
    }
}
