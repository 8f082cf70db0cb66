package nl.verzuimsysteem.ui.selekt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.selekt.Overzichttoneel;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.selekt.Selekttoneel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The MMA looks what the triage asks of her, and what it comes to; she stops one, and later cannot. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelektVerhaalTest {
    private final TestProgramma programma = TestProgramma.nieuw(Selekttoneel.INSTELLINGEN);
    private Overzichttoneel spel = new Overzichttoneel(programma);

    @AfterAll
    void klaar() {
        programma.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_mma_ziet_wie_zij_moet_bellen_en_hoe_het_gaat(int breedte) {
        spel = new Overzichttoneel(programma);
        var bellen = weken();
        try (var scherm = Scherm.van(programma, spel.toneel.mma, breedte)) {
            scherm.naar(Paden.HOME);
            assertThat(scherm.pagina()
                            .locator(".redenen li")
                            .filter(new Locator.FilterOptions().setHasText("Werknemers te bellen"))
                            .locator(".teller"))
                    .hasText("2");
            scherm.foto("selekt-home-" + breedte);

            scherm.naar(Paden.SELEKT);
            var knop = scherm.pagina()
                    .locator("a[href$='" + Paden.SELEKT_AFNEMEN + "/" + bellen + "']")
                    .first();
            assertThat(knop).isAttached();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("selekt-overzicht-" + breedte);

            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beoordeeld"))
                    .click();
            assertThat(scherm.pagina().getByText("Contact door de POB.").last()).isAttached();
            scherm.staatOp(Paden.SELEKT + "?staat=beoordeeld");
            scherm.foto("selekt-beoordeeld-" + breedte);

            scherm.naar(Paden.SELEKT_CIJFERS);
            scherm.pagina().locator(".grafiek canvas").waitFor();
            assertThat(scherm.pagina().locator(".cijfertabel tbody tr")).hasCount(12);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("selekt-cijfers-" + breedte);
            if (breedte == Scherm.BREED) {
                scherm.knop("Donkere weergave").click();
                scherm.foto("selekt-cijfers-donker");
                scherm.knop("Lichte weergave").click();
            }
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_mma_stopt_op_de_eerste_dag_als_de_werkgever_belt(int breedte) {
        var toneel = new Selekttoneel(programma);
        var pad = "dossier/" + toneel.ziek(1) + "/overzicht";
        try (var werkgever = Scherm.van(programma, toneel.coordinator.actor(), breedte);
                var mma = Scherm.van(programma, toneel.mma, breedte)) {
            werkgever.naar(pad);
            assertThat(werkgever.pagina().getByText("Bel dan vandaag nog de arbodienst: "))
                    .isVisible();
            assertThat(werkgever.overtredingen()).isEmpty();
            werkgever.foto("selekt-dossier-werkgever-" + breedte);

            mma.naar(pad);
            vulInNaEenLegePoging(mma);
            assertThat(mma.overtredingen()).isEmpty();
            mma.foto("selekt-stoppen-" + breedte);
            mma.knop("Leg vast en stop").click();
            assertThat(mma.pagina().getByText("Petra de Wit, planner")).isVisible();
            assertThat(mma.overtredingen()).isEmpty();
            assertThat(mma.steektUit()).isFalse();
            mma.foto("selekt-gestopt-" + breedte);

            werkgever.naar(pad);
            assertThat(werkgever.pagina().getByText("Er gaat geen vragenlijst naar de werknemer."))
                    .isVisible();
            assertThat(werkgever.pagina().locator("body")).not().containsText("Petra de Wit");
            assertThat(mma.fouten()).isEmpty();
            assertThat(werkgever.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_na_een_fout_langzaam_op_de_knop_drukt_drukt_niet_mis(int breedte) {
        var toneel = new Selekttoneel(programma);
        try (var mma = Scherm.van(programma, toneel.mma, breedte)) {
            mma.naar("dossier/" + toneel.ziek(1) + "/overzicht");
            vulInNaEenLegePoging(mma);

            mma.drukLangzaam("Leg vast en stop");

            assertThat(mma.pagina().getByText("Petra de Wit, planner")).isVisible();
            assertThat(mma.fouten()).isEmpty();
        }
    }

    private static void vulInNaEenLegePoging(Scherm mma) {
        mma.knop("Stop vragenlijst of triage").click();
        mma.knop("Leg vast en stop").click();
        assertThat(mma.pagina().getByText("Er zijn 2 velden niet goed ingevuld"))
                .isVisible();
        mma.pagina().getByLabel("Wie belde?").fill("Petra de Wit, planner");
        mma.pagina().getByLabel("Waarom?").fill("Is morgen weer aan het werk.");
    }

    @Test
    void later_zegt_het_dossier_waarom_stoppen_niet_kan_en_de_werkgever_leest_dat_er_niets_is_ingevuld() {
        var toneel = new Selekttoneel(programma);
        var pad = "dossier/" + toneel.ziek(1) + "/overzicht";
        toneel.naar(2, "08:01");
        toneel.naar(5, "08:01");
        try (var mma = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            mma.naar(pad);
            assertThat(mma.pagina().getByText("Stoppen kan niet meer.")).isVisible();
            assertThat(mma.link("Vul samen in aan de telefoon")).isVisible();
            mma.foto("selekt-dossier-mma-1280");
            assertThat(mma.fouten()).isEmpty();
        }
        toneel.naar(8, "08:01");
        try (var werkgever = Scherm.van(programma, toneel.leidinggevende.actor(), Scherm.SMAL)) {
            werkgever.naar(pad);
            assertThat(werkgever.pagina().getByText("De vragenlijst is nog niet ingevuld."))
                    .isVisible();
            werkgever.foto("selekt-dossier-niet-ingevuld-390");
            assertThat(werkgever.fouten()).isEmpty();
        }
    }

    /** Some weeks of triages in every state; gives one that has to be called. */
    private SelektId weken() {
        for (var week = 0; week < 10; week++) {
            for (var nummer = 0; nummer < 3 + week % 4; nummer++) {
                var id = spel.triage(Selektstatus.BEOORDEELD, 7 * week + 3);
                spel.op(spel.op(spel.op(id, "verstuurd_op", 0), "ingevuld_op", 5 + nummer), "beoordeeld_op", 30);
                spel.toneel.doe("UPDATE selekt SET actie = 'POB_CONTACT' WHERE id = ?", id.waarde());
            }
            spel.op(spel.op(spel.triage(Selektstatus.VERLOPEN, 7 * week + 4), "verstuurd_op", 0), "herinnerd_op", 72);
        }
        spel.op(spel.triage(Selektstatus.GEPLAND, 0), "volgende_op", 0);
        spel.op(spel.op(spel.triage(Selektstatus.VERSTUURD, 2), "verstuurd_op", 0), "volgende_op", 72);
        var herinnerd = spel.op(spel.op(spel.triage(Selektstatus.VERSTUURD, 5), "verstuurd_op", 0), "herinnerd_op", 72);
        spel.op(herinnerd, "volgende_op", 144);
        spel.op(spel.op(spel.triage(Selektstatus.INGEVULD, 3), "verstuurd_op", 0), "ingevuld_op", 9);
        spel.toneel.doe("UPDATE werknemer SET telefoon = '0612345678' WHERE id = ?", spel.toneel.werknemer.waarde());
        spel.triage(Selektstatus.TE_BELLEN, 1);
        var bellen = spel.triage(Selektstatus.TE_BELLEN, 4);
        spel.nietBezorgd(bellen);
        return bellen;
    }
}
