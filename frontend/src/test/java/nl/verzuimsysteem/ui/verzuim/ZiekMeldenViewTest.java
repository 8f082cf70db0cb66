package nl.verzuimsysteem.ui.verzuim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.Medewerkerkeuze;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class ZiekMeldenViewTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_medewerker_is_in_vier_velden_ziek_gemeld(int breedte) {
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("ziek-melden").foto("ziek-melden-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.pagina().locator("main input").all()).hasSize(4);

            kies(scherm, keuze());
            assertThat(scherm.pagina().getByLabel("Telefoonnummer")).hasValue("06 - 12 34 56 78");
            assertThat(scherm.pagina().getByText("De vragenlijst gaat morgen, op "))
                    .isVisible();
            scherm.knop("Meld ziek").click();

            scherm.pagina()
                    .getByText("Ziek sinds " + Kalender.voluit(bezetting.vandaag))
                    .waitFor();
            scherm.foto("ziek-gemeld-" + breedte);
            scherm.staatOp("dossier/" + keuze().lopend() + "/overzicht");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_ontbreekt_staat_bovenaan_en_bij_het_veld() {
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.SMAL)) {
            scherm.naar("ziek-melden").knop("Meld ziek").click();

            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.foto("ziek-melden-fout-390");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Kies een medewerker.").click();
            assertThat(scherm.pagina().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Medewerker")))
                    .isFocused();
        }
    }

    @Test
    void wie_al_ziek_gemeld_is_leidt_naar_het_dossier() {
        var dossier = bezetting.meldZiek(12);
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.SMAL)) {
            scherm.naar("ziek-melden?werknemer=" + bezetting.werknemer);
            scherm.pagina().getByText("is al ziek gemeld vanaf").waitFor();
            scherm.foto("ziek-melden-al-ziek-390");
            scherm.knop("Meld ziek").click();
            scherm.pagina().getByText("Ga verder in dossier " + dossier).waitFor();
            scherm.link("Ga naar het dossier").click();

            scherm.pagina().locator(".persoonskaart").waitFor();
            scherm.staatOp("dossier/" + dossier + "/overzicht");

            bezetting.doe("""
                    UPDATE dossier SET gesloten_op = eerste_ziektedag, sluitreden = 'EINDE_WACHTTIJD', loopt = NULL
                    WHERE bedrijf_id = :bedrijf""");
            scherm.naar("ziek-melden?werknemer=" + bezetting.werknemer);
            scherm.pagina()
                    .getByText("Dossier " + dossier + " is gesloten: Einde wachttijd")
                    .waitFor();
            scherm.foto("ziek-melden-gesloten-390");
            assertThat(scherm.link("Ga naar het dossier")).isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
        }
    }

    @Test
    void vanuit_een_bedrijf_staan_alleen_zijn_medewerkers_in_de_lijst() {
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("ziek-melden?bedrijf=" + bezetting.bedrijf);
            scherm.pagina().locator("vaadin-combo-box").click();
            scherm.pagina().locator("vaadin-combo-box-item").first().waitFor();
            assertThat(scherm.pagina().locator("vaadin-combo-box-item:not([hidden])"))
                    .hasCount(1);
            scherm.foto("ziek-melden-keuze-1280");
        }
    }

    @Test
    void wie_niemand_ziek_mag_melden_vindt_de_pagina_niet() {
        try (var scherm = Scherm.van(programma, bezetting.teamlid(Functie.MMA), Scherm.BREED)) {
            scherm.naar("ziek-melden");
            scherm.heet("Pagina niet gevonden");
        }
    }

    private Medewerkerkeuze keuze() {
        return programma.bean(ZiekmeldService.class).keuze(bezetting.coordinator(), bezetting.werknemer);
    }

    private static void kies(Scherm scherm, Medewerkerkeuze wie) {
        var veld = scherm.pagina().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Medewerker"));
        veld.fill(wie.personeelsnummer());
        scherm.pagina()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(wie.naam()))
                .first()
                .click();
    }
}
