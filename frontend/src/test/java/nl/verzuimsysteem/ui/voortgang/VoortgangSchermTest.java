package nl.verzuimsysteem.ui.voortgang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All cases by phase: counts, what is late first, and the way to the case. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class VoortgangSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_coordinator_ziet_alle_dossiers_per_fase_en_gaat_naar_het_dossier(int breedte) {
        ziek(3);
        var vroeg = ziek(10);
        ziek(100);
        ziek(400);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("voortgang").foto("voortgang-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(teller(scherm, "Alle")).containsText("4");
            assertThat(rijen(scherm)).hasCount(4);
            assertThat(scherm.pagina()
                            .getByText("Te laat:")
                            .locator("visible=true")
                            .first())
                    .isVisible();

            teller(scherm, "Week 1 tot 6").click();
            scherm.staatOp("voortgang?fase=eerste-zes-weken");
            assertThat(rijen(scherm)).hasCount(2);
            scherm.naar(scherm.pad()).foto("voortgang-fase-" + breedte);
            assertThat(teller(scherm, "Week 1 tot 6")).hasAttribute("aria-pressed", "true");
            assertThat(rijen(scherm)).hasCount(2);
            assertThat(scherm.overtredingen()).isEmpty();

            scherm.pagina().locator("a[href='dossier/" + vroeg + "/tijdlijn']").click();
            scherm.staatOp("dossier/" + vroeg + "/tijdlijn");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_heeft_het_overzicht_niet() {
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.BREED)) {
            scherm.naar("voortgang");
            scherm.heet("Pagina niet gevonden");
            assertThat(scherm.link("Voortgang")).hasCount(0);
        }
    }

    @Test
    void een_casemanager_zonder_dossiers_leest_dat_er_niets_is() {
        try (var scherm = Scherm.van(programma, bezetting.teamlidElders(Functie.CASEMANAGER), Scherm.BREED)) {
            scherm.naar("voortgang").foto("voortgang-leeg-1280");
            assertThat(scherm.pagina().getByText("Er zijn geen lopende dossiers"))
                    .isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
        }
    }

    private DossierId ziek(int dagen) {
        var dossier = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(dagen));
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
        return dossier;
    }

    private static Locator teller(Scherm scherm, String woord) {
        return scherm.pagina()
                .locator(".tellers button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + woord)));
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina()
                .locator("vaadin-grid a[href^='dossier/']")
                .filter(new Locator.FilterOptions().setVisible(true));
    }
}
