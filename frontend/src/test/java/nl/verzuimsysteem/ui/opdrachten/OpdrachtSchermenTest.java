package nl.verzuimsysteem.ui.opdrachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class OpdrachtSchermenTest {
    private static final String EXTRA = "Extra spreekuur aanvragen bij de arbodienst";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Toneel toneel = new Toneel(programma);
    private final String dossier = Paden.dossier(toneel.dossier, "opdrachten");

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_werkgever_ziet_voor_het_versturen_wie_het_doet_en_wat_het_kost(int breedte) {
        toneel.lid(Functie.MMA, "Bram Visser");
        try (var scherm = Scherm.van(programma, toneel.werkgever, breedte)) {
            scherm.naar(dossier).foto("dossier-opdrachten-leeg-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Opdracht versturen").click();
            scherm.knop("Verstuur opdracht").click();
            assertThat(scherm.pagina().getByText("Er zijn 2 velden niet goed ingevuld"))
                    .isVisible();
            scherm.foto("opdracht-dialoog-fouten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();

            kies(scherm, EXTRA);
            assertThat(scherm.pagina().getByText("Groep: Medewerker Medische Administratie"))
                    .isVisible();
            assertThat(scherm.pagina().getByText("Bram Visser of Fatima Yilmaz"))
                    .isVisible();
            assertThat(scherm.pagina().getByText("Valt buiten het abonnement")).isVisible();
            assertThat(scherm.pagina().getByText("Prijs volgens uw overeenkomst"))
                    .isVisible();
            veld(scherm, "Wat vraagt u?").fill("Graag een spreekuur op onze locatie in Utrecht.");
            scherm.foto("opdracht-dialoog-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.knop("Verstuur opdracht").dblclick();
            assertThat(scherm.pagina().getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(EXTRA)))
                    .hasCount(1);
            scherm.foto("dossier-opdrachten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
        assertThat(toneel.tel("SELECT COUNT(*) FROM opdracht WHERE dossier_id = ?", toneel.dossier.waarde()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_medisch_woord_gaat_alleen_mee_als_de_werkgever_zegt_dat_het_dat_niet_is(int breedte) {
        try (var scherm = Scherm.van(programma, toneel.werkgever, breedte)) {
            scherm.naar(dossier).knop("Opdracht versturen").click();
            kies(scherm, EXTRA);
            var tekst = veld(scherm, "Wat vraagt u?");
            tekst.fill("Graag een spreekuur bij klant Corona BV.");
            tekst.blur();
            assertThat(scherm.pagina().getByText("Let op, dit lijkt medische informatie: “corona”"))
                    .isVisible();
            scherm.knop("Verstuur opdracht").click();
            assertThat(scherm.pagina().getByText("Er is 1 veld niet goed ingevuld"))
                    .isVisible();
            scherm.foto("opdracht-medisch-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.pagina().getByLabel("Dit is geen medische informatie").check();
            scherm.foto("opdracht-niet-medisch-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Verstuur opdracht").click();

            assertThat(kaart(scherm)).containsText("Corona BV");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_de_een_doet_ziet_de_ander_zonder_te_herladen() {
        try (var werkgever = Scherm.van(programma, toneel.werkgever, Scherm.BREED);
                var mma = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            mma.naar("werklijst");
            assertThat(mma.pagina().getByText("Er staan geen opdrachten open. Mooi."))
                    .isVisible();
            mma.foto("werklijst-leeg");
            assertThat(mma.overtredingen()).isEmpty();

            werkgever.naar(dossier);
            var id = toneel.verstuurd();
            assertThat(kaart(werkgever)).containsText("Verstuurd");
            mma.link(EXTRA).click();
            assertThat(kaart(werkgever)).containsText("Gezien");

            mma.knop("Pak op").click();
            assertThat(kaart(werkgever)).containsText("In behandeling");
            veld(mma, "Uw antwoord, vraag of reden").fill("Op welke dag kan uw medewerker?");
            mma.knop("Vraag terug").click();
            assertThat(kaart(werkgever)).containsText("Fatima Yilmaz vraagt u iets");
            werkgever.foto("dossier-opdracht-vraag");
            assertThat(werkgever.overtredingen()).isEmpty();
            mma.foto("werklijst-vraag-open");

            veld(werkgever, "Uw antwoord").fill("Op dinsdag of donderdag.");
            werkgever.knop("Stuur antwoord").click();
            assertThat(detail(mma)).containsText("Op dinsdag of donderdag.");
            veld(mma, "Uw antwoord, vraag of reden").fill("Het spreekuur is op dinsdag 1 december om 10.00 uur.");
            mma.foto("werklijst-behandelen");
            assertThat(mma.overtredingen()).isEmpty();
            mma.knop("Rond af met antwoord").click();

            assertThat(kaart(werkgever)).containsText("Het spreekuur is op dinsdag 1 december om 10.00 uur.");
            werkgever.foto("dossier-opdracht-uitgevoerd");
            assertThat(mma.pagina().getByText("Er staan geen opdrachten open. Mooi."))
                    .isVisible();
            assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.UITGEVOERD);
            assertThat(werkgever.fouten()).isEmpty();
            assertThat(mma.fouten()).isEmpty();
        }
    }

    @Test
    void wie_aan_het_typen_is_raakt_niets_kwijt_als_er_iets_anders_gebeurt() {
        var id = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, id, "Op welke dag kan uw medewerker?");
        try (var werkgever = Scherm.van(programma, toneel.werkgever, Scherm.BREED)) {
            werkgever.naar(dossier);
            veld(werkgever, "Uw antwoord").pressSequentially("Op dinsdag");
            var tweede = toneel.verstuurd();
            assertThat(werkgever.pagina().getByRole(AriaRole.ARTICLE)).hasCount(2);

            assertThat(veld(werkgever, "Uw antwoord")).hasValue("Op dinsdag");
            assertThat(toneel.status(tweede)).isEqualTo(OpdrachtStatus.VERSTUURD);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_werklijst_toont_wat_wacht_en_de_opdracht_ernaast_of_op_een_eigen_bladzijde(int breedte) {
        var rood = toneel.verstuurd();
        toneel.doe(
                "UPDATE opdracht SET verstuurd_op = '2026-01-05 08:00', alarm_na = '2026-01-05 12:00' WHERE id = ?",
                rood.waarde());
        toneel.opgepakt();
        toneel.verstuurd();
        try (var scherm = Scherm.van(programma, toneel.mma, breedte)) {
            scherm.naar("werklijst").foto("werklijst-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.pagina().locator("text=te laat >> visible=true")).hasCount(1);

            scherm.link(EXTRA).first().click();
            assertThat(detail(scherm)).isVisible();
            scherm.foto("werklijst-detail-" + breedte);
            adresIs(scherm, "werklijst/" + rood);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            if (breedte == Scherm.SMAL) {
                assertThat(scherm.pagina().locator("vaadin-grid")).isHidden();
                scherm.link("Naar de werklijst").click();
                assertThat(scherm.pagina().locator("vaadin-grid")).isVisible();
            }
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void de_filters_staan_in_het_adres_en_blijven_bij_herladen_openen_en_teruggaan() {
        var opgepakt = toneel.opgepakt();
        var vrij = toneel.verstuurd();
        try (var scherm = Scherm.van(programma, toneel.mma, Scherm.BREED)) {
            scherm.naar("werklijst");
            scherm.pagina().getByLabel("Alleen van mij").check();
            assertThat(rijen(scherm)).hasCount(1);
            adresIs(scherm, "werklijst?mijn=ja");

            scherm.naar(scherm.pad());
            assertThat(rijen(scherm)).hasCount(1);
            scherm.link(EXTRA).click();
            assertThat(detail(scherm)).isVisible();
            adresIs(scherm, "werklijst/" + opgepakt + "?mijn=ja");
            assertThat(rijen(scherm)).hasCount(1);
            scherm.pagina().goBack();
            assertThat(detail(scherm)).isHidden();
            adresIs(scherm, "werklijst?mijn=ja");
            scherm.knop("Wis filters").click();
            assertThat(rijen(scherm)).hasCount(2);

            scherm.naar("werklijst?status=VERSTUURD&type=EXTRA_SPREEKUUR&bedrijf=" + toneel.bedrijf);
            assertThat(rijen(scherm)).hasCount(1);
            scherm.foto("werklijst-filters");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.naar("werklijst?status=ONZIN&bedrijf=abc");
            assertThat(rijen(scherm)).hasCount(2);
            assertThat(toneel.status(vrij)).isEqualTo(OpdrachtStatus.VERSTUURD);
        }
    }

    @Test
    void wie_te_laat_is_leest_wie_hem_voor_was() {
        var id = toneel.verstuurd();
        var collega = toneel.lid(Functie.MMA, "Bram Visser");
        try (var scherm = Scherm.van(programma, collega, Scherm.BREED)) {
            scherm.naar("werklijst/" + id);
            // Behind the back of the screen, as another node would do a second ago.
            toneel.doe(
                    "UPDATE opdracht SET status = 'IN_BEHANDELING', uitvoerder_id = ?, opgepakt_op = '2026-11-20 09:32:00' WHERE id = ?",
                    toneel.mma.persoon().waarde(),
                    id.waarde());
            scherm.knop("Pak op").click();

            assertThat(scherm.pagina().getByText("Fatima Yilmaz heeft deze opdracht op 20-11-2026 om 10:32 opgepakt."))
                    .isVisible();
            assertThat(detail(scherm)).containsText("Fatima Yilmaz heeft deze opdracht opgepakt.");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_opdracht_van_een_ander_is_een_pagina_die_niet_bestaat() {
        var id = toneel.verstuurd();
        var vreemd = toneel.lid(Functie.MMA, "Vreemde", toneel.gegevens.regio());
        try (var scherm = Scherm.van(programma, vreemd, Scherm.BREED)) {
            scherm.naar("werklijst/" + id);
            scherm.heet("Pagina niet gevonden");
            scherm.naar("werklijst/abc");
            scherm.heet("Pagina niet gevonden");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void het_hele_team_ziet_op_zijn_home_wat_te_lang_wacht(int breedte) {
        var rood = toneel.verstuurd();
        toneel.doe(
                "UPDATE opdracht SET verstuurd_op = '2026-01-05 08:00', alarm_na = '2026-01-05 12:00' WHERE id = ?",
                rood.waarde());
        try (var scherm = Scherm.van(programma, toneel.lid(Functie.POB, "Petra Bos"), breedte)) {
            scherm.naar("");
            assertThat(scherm.pagina()
                            .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Te laat opgepakt")))
                    .containsText(EXTRA);
            scherm.foto("home-team-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            toneel.werklijst().pakOp(toneel.mma, rood);
            assertThat(scherm.pagina().getByText("Alle opdrachten zijn op tijd opgepakt. Mooi."))
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void adresIs(Scherm scherm, String pad) {
        assertThat(scherm.pagina()).hasURL(Pattern.compile(".*/" + pad.replace("?", "\\?") + "$"));
    }

    private Locator kaart(Scherm scherm) {
        return scherm.pagina().getByRole(AriaRole.ARTICLE).first();
    }

    private static Locator detail(Scherm scherm) {
        return scherm.pagina().locator(".werklijst-detail");
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina().locator("vaadin-grid a:visible");
    }

    private static Locator veld(Scherm scherm, String naam) {
        return scherm.pagina().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(naam));
    }

    private static void kies(Scherm scherm, String type) {
        scherm.pagina()
                .locator("vaadin-dialog vaadin-select, vaadin-dialog-overlay vaadin-select")
                .first()
                .click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(type))
                .click();
    }
}
