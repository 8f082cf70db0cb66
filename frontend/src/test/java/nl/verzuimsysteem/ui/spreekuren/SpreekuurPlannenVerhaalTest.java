package nl.verzuimsysteem.ui.spreekuren;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Planbord;
import nl.verzuimsysteem.spreekuren.Planreden;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class SpreekuurPlannenVerhaalTest {
    private static final String EXTRA = "Extra spreekuur aanvragen bij de arbodienst";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Planbord bord = new Planbord(programma);
    private final String tab = Paden.dossier(bord.dossier, "spreekuren");

    @Test
    void van_opdracht_tot_spreekuur_en_terug_op_de_lijst_na_niet_verschijnen() {
        bord.toneel.verstuurd();
        bord.taak("OPROEP_SPREEKUUR", Functie.MMA, -2);
        bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 9);
        try (var mma = Scherm.van(programma, bord.mma, Scherm.BREED);
                var werkgever = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            werkgever.naar(tab);
            assertThat(werkgever.pagina().getByText("Er is nog geen spreekuur gepland"))
                    .isVisible();

            mma.naar(Paden.SPREEKUREN);
            assertThat(regel(mma, EXTRA)).isVisible();
            netjes(mma, "te-plannen-1280");
            regel(mma, EXTRA).click();
            assertThat(mma.pagina().getByText("Kies een vrije plek.")).isVisible();
            netjes(mma, "plannen-1280");
            mma.pagina().locator(".plek").first().click();
            assertThat(mma.pagina().locator(".plek[aria-pressed=true]")).hasCount(1);
            netjes(mma, "plannen-gekozen-1280");
            mma.knop("Plan in").click();
            mma.heet("Te plannen");
            assertThat(regel(mma, "Probleemanalyse")).isVisible();
            assertThat(regel(mma, EXTRA)).hasCount(0);

            var begin = Kalender.plaatselijk(programma
                    .jdbi()
                    .withHandle(handle -> handle.select(
                                    "SELECT begin FROM afspraak WHERE dossier_id = ?", bord.dossier.waarde())
                            .mapTo(java.time.Instant.class)
                            .one()));
            werkgever.naar(tab);
            assertThat(werkgever.pagina().getByText(Kalender.voluit(begin.toLocalDate())))
                    .isVisible();
            assertThat(werkgever.pagina().getByText("Bea Arts")).hasCount(0);
            netjes(werkgever, "dossier-spreekuren-werkgever-1280");

            pobWordtGeweigerd(mma);
            nietVerschenen(mma);
            assertThat(mma.fouten()).isEmpty();
            assertThat(werkgever.fouten()).isEmpty();
        }
        try (var telefoon = Scherm.van(programma, bord.mma, Scherm.SMAL)) {
            netjes(telefoon.naar(Paden.SPREEKUREN), "te-plannen-390");
            netjes(
                    telefoon.naar(Spreekuurpaden.plannen(
                            Planreden.van(bord.taak("SPREEKUUR_WEEK_42", Functie.BEDRIJFSARTS, 3)))),
                    "plannen-390");
            netjes(telefoon.naar(tab), "dossier-spreekuren-390");
            assertThat(telefoon.fouten()).isEmpty();
        }
    }

    /** The planner thinks of a POB for what only a bedrijfsarts may do. */
    private void pobWordtGeweigerd(Scherm mma) {
        regel(mma, "Probleemanalyse").click();
        mma.pagina().getByText("Zelf een moment invullen").click();
        kies(mma, "Bij wie", "Piet Ober, POB");
        kies(mma, "Plaats", "Utrecht");
        mma.pagina()
                .getByLabel("Dag", new Page.GetByLabelOptions().setExact(true))
                .fill(Kalender.kort(bord.werkdag(4)));
        mma.pagina()
                .getByLabel("Tijd", new Page.GetByLabelOptions().setExact(true))
                .fill("9:30");
        mma.knop("Plan in").click();
        assertThat(mma.pagina().locator(".foutensamenvatting")).containsText("Regeling procesgang, artikel 2");
        netjes(mma, "plannen-pob-geweigerd-1280");
    }

    private void nietVerschenen(Scherm mma) {
        var afspraak =
                new AfspraakId(bord.toneel.tel("SELECT id FROM afspraak WHERE dossier_id = ?", bord.dossier.waarde()));
        bord.begonnen(afspraak, Duration.ofMinutes(10));
        mma.naar(tab);
        netjes(mma, "dossier-spreekuren-mma-1280");
        mma.knop("Niet verschenen").click();
        var dialoog = mma.pagina().getByRole(AriaRole.DIALOG);
        dialoog.getByLabel("Opmerking (niet verplicht)").fill("Gebeld, nam niet op");
        netjes(mma, "niet-verschenen-1280");
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg vast"))
                .click();
        assertThat(mma.pagina().locator(".status").getByText("Niet verschenen")).isVisible();

        mma.naar(Paden.dossier(bord.dossier, "kosten"));
        assertThat(mma.pagina().getByText("Niet verschenen op het spreekuur").first())
                .isVisible();
        mma.naar(Paden.SPREEKUREN);
        assertThat(regel(mma, EXTRA)).isVisible();
        assertThat(mma.pagina().getByText("Eerder gemist of afgezegd")).isVisible();
        mma.naar("");
        assertThat(mma.pagina()
                        .locator(".redenen li")
                        .filter(new Locator.FilterOptions().setHasText("Spreekuren te plannen"))
                        .locator(".teller"))
                .hasText("3");
    }

    @Test
    void voor_een_chauffeur_die_pools_spreekt_regelt_de_werkgever_een_tolk() {
        bord.toneel.doe("UPDATE werknemer SET taal = 'pl' WHERE id = ?", bord.werknemer.waarde());
        bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 9);
        try (var mma = Scherm.van(programma, bord.mma, Scherm.BREED)) {
            mma.naar(Paden.SPREEKUREN);
            assertThat(mma.pagina().getByText("Spreekt Pools")).isVisible();
            regel(mma, "Probleemanalyse").click();
            assertThat(mma.pagina().getByText("De werknemer spreekt Pools.")).isVisible();
            mma.pagina().locator(".plek").first().click();
            netjes(mma, "plannen-pools-1280");
            mma.knop("Plan in").click();
            mma.heet("Te plannen");
            assertThat(mma.fouten()).isEmpty();
        }
        try (var werkgever = Scherm.van(programma, bord.toneel.werkgever, Scherm.BREED)) {
            werkgever.naar("taken");
            assertThat(werkgever
                            .pagina()
                            .getByText("Een tolk regelen voor het spreekuur")
                            .first())
                    .isVisible();
            werkgever.naar(tab);
            netjes(werkgever, "tolk-nodig-1280");
            werkgever.knop("De tolk is geregeld").click();
            assertThat(werkgever.pagina().getByText("Tolk geregeld")).isVisible();
            werkgever.naar("taken");
            assertThat(werkgever.pagina().getByText("Een tolk regelen voor het spreekuur"))
                    .hasCount(0);
            assertThat(werkgever.fouten()).isEmpty();
        }
    }

    /** A line of the list, by what it is for. */
    private static Locator regel(Scherm scherm, String waarvoor) {
        return scherm.pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan: " + waarvoor));
    }

    private static void kies(Scherm scherm, String veld, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(veld))
                .locator("visible=true")
                .click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(keuze))
                .click();
    }

    private static void netjes(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).as(foto).isEmpty();
        assertThat(scherm.steektUit()).as(foto).isFalse();
    }
}
