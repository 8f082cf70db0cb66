package nl.verzuimsysteem.ui.pobcontact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the POB who records a talk, at a price he sees, to the employer who reads it, and back by withdrawing it. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class PobcontactVerhaalTest {
    private static final String NOTITIE = "Vanaf maandag kan hij drie uur per dag mee op de planning.";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger pob = inloggers.regioteam(Functie.POB, bezetting.regio);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final String pad = "dossier/" + bezetting.meldZiek(30) + "/contact";

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wat_de_pob_met_de_werkgever_besprak_staat_bij_beide_en_is_dezelfde_dag_in_te_trekken(int breedte) {
        try (var scherm = Scherm.van(programma, pob, breedte)) {
            scherm.naar(pad);
            scherm.knop("Leg overleg vast").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            dialoog.getByText("Valt buiten het abonnement").waitFor();
            knop(dialoog, "Leg overleg vast").click();
            dialoog.getByText("Vul in met wie u overlegde").first().waitFor();
            scherm.foto("pobcontact-fouten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoog.getByLabel("Met wie").fill("Linda de Bruijn, planner");
            dialoog.getByLabel("Hoeveel minuten").fill("25");
            dialoog.getByLabel("Wat u besprak en afsprak").fill(NOTITIE);
            knop(dialoog, "Leg overleg vast").click();
            scherm.pagina().getByText(NOTITIE).waitFor();
            scherm.foto("pobcontact-pob-" + breedte);
            goed(scherm);
        }
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(pad);
            scherm.knop("Toon het overleg").click();
            scherm.pagina().getByText(NOTITIE).waitFor();
            assertThat(scherm.pagina().getByText("25 minuten")).isVisible();
            assertThat(scherm.knop("Leg overleg vast")).hasCount(0);
            scherm.foto("pobcontact-werkgever-" + breedte);
            goed(scherm);
        }
        try (var scherm = Scherm.van(programma, pob, breedte)) {
            scherm.naar(pad);
            scherm.knop("Toon het overleg").click();
            scherm.knop("Trek in").click();
            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trek overleg in"))
                    .click();
            scherm.pagina()
                    .getByText("Ingetrokken", new Page.GetByTextOptions().setExact(true))
                    .waitFor();
            assertThat(scherm.knop("Corrigeer")).hasCount(0);
            goed(scherm);
        }
    }

    private static Locator knop(Locator dialoog, String naam) {
        return dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }

    private static void goed(Scherm scherm) {
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
        assertThat(scherm.fouten()).isEmpty();
    }
}
