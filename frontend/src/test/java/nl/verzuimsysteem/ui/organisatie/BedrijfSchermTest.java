package nl.verzuimsysteem.ui.organisatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Teamgegevens;
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
class BedrijfSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport");
    private final Actor coordinator = Actoren.verzuimcoordinator(bedrijf);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void stamgegevens_tonen_het_bedrijf_en_wie_er_voor_werkt(int breedte) {
        vulStamgegevens();
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("bedrijf/" + bedrijf + "/stamgegevens").foto("stamgegevens-" + breedte);

            scherm.heet("Van Dijk Transport");
            assertThat(scherm.link("Bel Karin de Boer: 088 - 000 01 23")).hasAttribute("href", "tel:0880000123");
            assertThat(scherm.link("Mail Eva Jansen: team@example.com"))
                    .hasAttribute("href", "mailto:team@example.com");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_nieuwe_pagina_begint_bovenaan() {
        vulStamgegevens();
        try (var scherm = Scherm.van(programma, coordinator, Scherm.SMAL)) {
            scherm.naar("bedrijf/" + bedrijf + "/stamgegevens");
            scherm.pagina().getByText("Noor Smit").scrollIntoViewIfNeeded();
            scherm.pagina().waitForFunction("() => document.querySelector('h1').getBoundingClientRect().top < 0");

            scherm.knop("Menu openen of sluiten").click();
            scherm.link("Hulp").click();
            scherm.pagina().waitForFunction("() => document.activeElement.textContent === 'Hulp'");
            scherm.pagina().waitForFunction("""
                    () => {
                      const boven = document.querySelector('h1').getBoundingClientRect().top;
                      return boven >= 0 && boven <= 250;
                    }""");
        }
    }

    @Test
    void het_team_staat_rechtsonder_waar_ruimte_is() {
        vulStamgegevens();
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("bedrijf/" + bedrijf + "/stamgegevens");
            // One question to the page: between two of them it could be laid out anew.
            scherm.pagina().waitForFunction("""
                    () => {
                      const team = document.querySelector('.team').getBoundingClientRect();
                      const eerste = document.querySelector('.kaart').getBoundingClientRect();
                      return team.left > eerste.right && team.top > eerste.top;
                    }""");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_lijst_van_bedrijven_zoekt_en_houdt_dat_in_het_adres(int breedte) {
        gegevens.bedrijf(regio, "Koeltransport Zwolle");
        gegevens.bedrijf(regio, "Distributie Noord");
        try (var scherm = Scherm.van(programma, Actoren.mma(regio), breedte)) {
            scherm.naar("bedrijven").foto("bedrijven-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.pagina().getByLabel("Zoek op naam of plaats").fill("koel");
            scherm.link("Distributie Noord").waitFor(weg());
            scherm.staatOp("bedrijven?zoek=koel");

            scherm.link("Koeltransport Zwolle").click();
            scherm.heet("Koeltransport Zwolle");
            scherm.pagina().waitForFunction("() => document.activeElement.textContent === 'Koeltransport Zwolle'");
        }
    }

    @Test
    void van_tab_naar_tab_is_een_adres_en_terug_werkt() {
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("bedrijf/" + bedrijf + "/stamgegevens");
            scherm.link("Medewerkers").click();
            scherm.pagina().waitForURL("**/bedrijf/" + bedrijf + "/medewerkers");
            scherm.pagina().getByLabel("Zoek op naam of nummer").waitFor();
            scherm.pagina().goBack();
            scherm.pagina().getByText("Aangesloten sinds").waitFor();
            scherm.staatOp("bedrijf/" + bedrijf + "/stamgegevens");
        }
    }

    @Test
    void een_bedrijf_van_een_ander_is_een_pagina_die_niet_bestaat() {
        var elders = gegevens.bedrijf(gegevens.regio(), "Geheim BV");
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            for (var pad : new String[] {
                "bedrijf/" + elders + "/stamgegevens",
                "bedrijf/" + elders + "/medewerkers",
                "bedrijf/" + elders + "/medewerkers/inlezen",
                "bedrijf/999999999/stamgegevens",
                "bedrijf/" + bedrijf + "/onzin",
                "bedrijf/0/stamgegevens",
                "bedrijf/99999999999999999999/stamgegevens"
            }) {
                scherm.naar(pad);
                scherm.heet("Pagina niet gevonden");
                assertThat(scherm.pagina().content()).as(pad).doesNotContain("Geheim BV");
            }
        }
    }

    @Test
    void een_gebruikersbeheerder_ziet_geen_medewerkers() {
        try (var scherm = Scherm.van(programma, Actoren.gebruikersbeheerder(bedrijf), Scherm.BREED)) {
            scherm.naar("bedrijf/" + bedrijf + "/stamgegevens");
            assertThat(scherm.link("Medewerkers")).hasCount(0);
            scherm.naar("bedrijf/" + bedrijf + "/medewerkers");
            scherm.heet("Pagina niet gevonden");
        }
    }

    private static com.microsoft.playwright.Locator.WaitForOptions weg() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private void vulStamgegevens() {
        new Teamgegevens(programma)
                .inRegio(regio, Functie.CASEMANAGER, "Karin de Boer")
                .inRegio(regio, Functie.BEDRIJFSARTS, "Hans Mulder")
                .inRegio(regio, Functie.MMA, "Mia Visser")
                .inRegio(regio, Functie.MMA, "Noor Smit")
                .eigen(bedrijf, Functie.POB, "Eva Jansen");
        programma.jdbi().useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE bedrijf SET kvk_nummer = '12345678', loonheffingennummer = '123456789L01',
                                   telefoon = '088 - 000 99 00', email = 'info@vandijk.example',
                                   factuur_email = 'facturen@vandijk.example' WHERE id = :id""").bind("id", bedrijf).execute();
            handle.createUpdate("""
                            INSERT INTO contactpersoon (bedrijf_id, naam, rol, telefoon, email) VALUES
                            (:id, 'Ria van Dijk', 'Directeur', '06 - 00 00 00 01', 'ria@vandijk.example'),
                            (:id, 'Tom Bos', 'Hoofd P&O', NULL, 'tom@vandijk.example')""").bind("id", bedrijf).execute();
        });
    }
}
