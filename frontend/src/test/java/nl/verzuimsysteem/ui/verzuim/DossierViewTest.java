package nl.verzuimsysteem.ui.verzuim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class DossierViewTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void elk_deel_van_het_dossier_is_toegankelijk_en_past(int breedte) {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(9);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            for (var deel : new String[] {"overzicht", "tijdlijn", "gebeurd", "contact"}) {
                scherm.naar("dossier/" + dossier + "/" + deel).foto("dossier-" + deel + "-" + breedte);
                assertThat(scherm.overtredingen()).as(deel).isEmpty();
                assertThat(scherm.steektUit()).as(deel).isFalse();
                assertThat(scherm.pagina()
                                .locator(".tabbladen [aria-current=page]")
                                .first())
                        .containsText(
                                "gebeurd".equals(deel) ? "tijdlijn" : deel,
                                new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                        .setIgnoreCase(true));
            }
            scherm.naar("dossier/" + dossier + "/overzicht").knop("Wijzig").click();
            scherm.knop("Bewaar").waitFor();
            scherm.foto("dossier-wijzig-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void het_dossier_is_ook_donker_te_lezen_en_de_persoon_blijft_in_beeld() {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(9);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht")
                    .knop("Donkere weergave")
                    .click();
            scherm.knop("Lichte weergave").waitFor();
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.link("Tijdlijn").click();
            scherm.pagina().locator(".termijnen").waitFor();
            scherm.foto("dossier-tijdlijn-donker-1280");
            assertThat(scherm.overtredingen()).isEmpty();

            scherm.link("Overzicht").click();
            scherm.knop("Wijzig").click();
            scherm.knop("Bewaar").scrollIntoViewIfNeeded();
            assertThat(scherm.pagina().locator(".persoonskaart h1")).isInViewport();
            scherm.pagina()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("target/screenshots/dossier-gescrold-1280.png")));
        }
    }

    @Test
    void het_overzicht_legt_uit_waarom_een_verzuim_doortelt() {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(9);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier);

            scherm.staatOp("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina().getByText("Dit verzuim telt door")).isVisible();
            assertThat(scherm.pagina().getByText("(na 11 dagen herstel)")).isVisible();
            assertThat(scherm.pagina().locator(".persoonskaart"))
                    .containsText("Ziek sinds " + Kalender.voluit(bezetting.vandaag.minusDays(9)) + " · week 8");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_dossier_dat_vanzelf_sloot_zegt_waarom(int breedte) {
        var vandaag = bezetting.vandaag;
        var weg = bezetting.meldZiek(60);
        bezetting.dienst(null, vandaag.minusDays(1));
        var op = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag.minusDays(700));
        bezetting.doe("UPDATE dossier SET eerste_ziektedag = eerste_ziektedag - INTERVAL 36 DAY"
                + " WHERE bedrijf_id = :bedrijf AND id = " + op);
        bezetting.doe("UPDATE verzuimperiode SET van = van - INTERVAL 36 DAY WHERE bedrijf_id = :bedrijf"
                + " AND dossier_id = " + op);
        var bijwerken = programma.bean(BijwerkService.class);
        bijwerken.werkBij(Actor.systeem("test"), weg);
        bijwerken.werkBij(Actor.systeem("test"), op);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("dossier/" + weg + "/overzicht");
            var kaart = scherm.pagina().locator(".persoonskaart");
            assertThat(kaart).containsText("Gesloten op " + Kalender.voluit(vandaag) + ": ziek uit dienst");
            assertThat(kaart)
                    .containsText("Ziek op de laatste dag in dienst, " + Kalender.voluit(vandaag.minusDays(1)));
            past(scherm, "dossier-uit-dienst-" + breedte);
            scherm.naar("dossier/" + weg + "/gebeurd")
                    .pagina()
                    .getByText("Dossier gesloten")
                    .waitFor();
            past(scherm, "dossier-uit-dienst-gebeurd-" + breedte);
            scherm.naar("dossier/" + op + "/tijdlijn");
            assertThat(kaart)
                    .containsText("Gesloten op " + Kalender.voluit(vandaag.minusDays(8)) + ": einde wachttijd");
            scherm.pagina().locator(".termijnen").waitFor();
            past(scherm, "dossier-einde-wachttijd-" + breedte);
            scherm.naar("bedrijf/" + bezetting.bedrijf + "/verzuim?status=afgesloten");
            scherm.pagina()
                    .getByText(breedte == Scherm.BREED ? "Ziek uit dienst" : "Ziek uit dienst, gesloten op")
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
            past(scherm, "verzuim-gesloten-" + breedte);
            scherm.naar("bedrijf/" + bezetting.bedrijf + "/verzuim")
                    .pagina()
                    .getByText("Niemand is ziek gemeld")
                    .waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void past(Scherm scherm, String naam) {
        scherm.foto(naam);
        assertThat(scherm.overtredingen()).as(naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam).isFalse();
    }

    @Test
    void hersteld_melden_gaat_via_het_menu_acties() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Acties", "Meld hersteld");
            var datum = veld(scherm, "Eerste dag weer aan het werk");
            datum.fill(Kalender.kort(bezetting.vandaag.plusDays(1)));
            datum.press("Enter");
            dialoogknop(scherm, "Meld hersteld").click();
            // Stands at the field, and is read out from a place nobody sees.
            scherm.pagina().getByText("Deze dag ligt in de toekomst.").first().waitFor();
            scherm.foto("dossier-herstel-1280");
            assertThat(scherm.overtredingen()).isEmpty();

            datum.fill(Kalender.kort(bezetting.vandaag));
            datum.press("Enter");
            dialoogknop(scherm, "Meld hersteld").click();

            scherm.pagina().getByText("Weer aan het werk sinds").waitFor();
            assertThat(kop(dossier).loopt()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void vandaag_hersteld_melden_is_op_een_telefoon_drie_keer_tikken() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.SMAL)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Acties", "Meld hersteld");
            dialoogknop(scherm, "Meld hersteld").waitFor();
            scherm.foto("dossier-herstel-390");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Meld hersteld").click();

            scherm.pagina().getByText("Weer aan het werk sinds").waitFor();
            assertThat(kop(dossier).hersteldOp()).isEqualTo(bezetting.vandaag);
        }
    }

    @Test
    void uit_dienst_melden_staat_achter_de_drie_stippen_en_kan_terug() {
        var dossier = bezetting.meldZiek(5);
        var laatste = bezetting.vandaag.plusDays(20);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Meer over het dienstverband", "Uit dienst melden");
            var datum = veld(scherm, "Laatste dag in dienst");
            datum.fill(Kalender.kort(laatste));
            datum.press("Enter");
            scherm.foto("dossier-uit-dienst-1280");
            dialoogknop(scherm, "Uit dienst melden").click();
            scherm.knop("Ga naar het dossier").waitFor();
            assertThat(scherm.pagina()
                            .getByText("Ziekte melden bij UWV bij het einde van het dienstverband: uiterlijk"))
                    .isVisible();
            scherm.foto("dossier-uit-dienst-stappen-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Ga naar het dossier").click();

            scherm.pagina()
                    .getByText("Uit dienst per " + Kalender.voluit(laatste.plusDays(1)))
                    .waitFor();
            assertThat(kop(dossier).uitDienst()).isEqualTo(laatste);

            scherm.knop("Draai terug").click();
            scherm.knop("Draai de melding terug").click();
            scherm.pagina()
                    .getByText("Uit dienst per")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(kop(dossier).uitDienst()).isNull();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void contact_vastleggen_weigert_medische_tekst_en_bewaart_daarna() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.SMAL)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Acties", "Leg contact vast");
            var afspraken = scherm.pagina().getByLabel("Wat hebt u afgesproken?");
            afspraken.fill("Hij heeft een hernia");
            scherm.knop("Leg contact vast").click();
            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.foto("dossier-contact-fout-390");
            assertThat(scherm.overtredingen()).isEmpty();

            afspraken.fill("Maandag bellen wij over het rooster");
            scherm.knop("Leg contact vast").click();

            assertThat(scherm.pagina().locator(".regels li")).containsText("Maandag bellen wij over het rooster");
            assertThat(kop(dossier).aantallen().contactmomenten()).isEqualTo(1);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_weggaat_zonder_te_bewaren_wordt_dat_gevraagd() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/contact");
            scherm.pagina().getByLabel("Wat hebt u afgesproken?").fill("Nog niet klaar");
            scherm.link("Tijdlijn").click();
            scherm.knop("Blijf hier").click();
            assertThat(scherm.pagina().getByLabel("Wat hebt u afgesproken?")).hasValue("Nog niet klaar");

            scherm.link("Tijdlijn").click();
            scherm.knop("Gooi weg").click();
            scherm.pagina().locator(".termijnen").waitFor();
        }
    }

    @Test
    void gegevens_wijzigen_bewaart_wat_er_mag_staan() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht").knop("Wijzig").click();
            scherm.pagina().getByLabel("Verblijfadres").fill("Kade 4, Delfzijl");
            scherm.pagina()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Nee"))
                    .first()
                    .check();
            scherm.knop("Bewaar").click();

            scherm.pagina().getByText("Kade 4, Delfzijl").waitFor();
            assertThat(kop(dossier).gegevens().verblijfadres()).isEqualTo("Kade 4, Delfzijl");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_er_niet_bij_mag_ziet_dat_de_pagina_niet_bestaat() {
        var dossier = bezetting.meldZiek(5);
        for (var vreemde : new Actor[] {bezetting.coordinatorElders(), bezetting.gebruikersbeheerder()}) {
            try (var scherm = Scherm.van(programma, vreemde, Scherm.BREED)) {
                scherm.naar("dossier/" + dossier + "/overzicht");
                scherm.heet("Pagina niet gevonden");
                scherm.naar("dossier/" + dossier + "/bestaat-niet");
                scherm.heet("Pagina niet gevonden");
            }
        }
    }

    @Test
    void het_team_van_de_regio_kijkt_mee_en_verandert_niets() {
        var dossier = bezetting.meldZiek(5);
        try (var scherm = Scherm.van(programma, bezetting.teamlid(Functie.MMA), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/contact");
            assertThat(scherm.pagina().getByText("Er is nog geen contact vastgelegd"))
                    .isVisible();
            assertThat(scherm.knop("Leg contact vast")).hasCount(0);
            assertThat(scherm.pagina().getByText("Acties")).hasCount(0);
            assertThat(scherm.pagina().getByLabel("Meer over het dienstverband"))
                    .hasCount(0);
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.knop("Wijzig")).hasCount(0);
        }
    }

    private nl.verzuimsysteem.verzuim.DossierKop kop(DossierId dossier) {
        return programma.bean(DossierService.class).kop(coordinator, dossier);
    }

    private static void kies(Scherm scherm, String menu, String keuze) {
        scherm.pagina()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(menu))
                .first()
                .click();
        scherm.pagina()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(keuze))
                .click();
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).and(scherm.pagina().locator("input"));
    }

    private static Locator dialoogknop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }
}
