package nl.verzuimsysteem.ui.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functioneel beheerder at work: he takes a company on, makes a colleague, and lets one stand in for another. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class ArbodienstVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger beheerder = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void hij_sluit_een_bedrijf_aan_en_de_beheerder_krijgt_zijn_post(int breedte) {
        var regio = gegevens.regio();
        var naam = "Zuiderzee Koeltransport " + UUID.randomUUID().toString().substring(0, 8);
        var post = "ria" + UUID.randomUUID() + "@example.com";
        gegevens.bedrijf(regio, naam + " BV");
        try (var scherm = Scherm.van(programma, beheerder, breedte)) {
            scherm.naar("beheer");
            bekijk(scherm, "beheer-bedrijven", breedte);
            scherm.link("Sluit bedrijf aan").click();
            scherm.heet("Bedrijf aansluiten");
            veld(scherm, "Naam").fill(naam);
            knop(scherm, "Kies de regio").click();
            scherm.pagina().getByText("velden niet goed ingevuld").waitFor();
            veld(scherm, "KvK-nummer").fill("12 34 56 78");
            veld(scherm, "Straat en huisnummer").fill("Kade 12");
            veld(scherm, "Postcode").fill("8321ab");
            veld(scherm, "Plaats").fill("Urk");
            scherm.pagina().keyboard().press("Tab");
            scherm.pagina().getByText("Is dit bedrijf er al?").waitFor();
            bekijk(scherm, "aansluiten-bedrijf", breedte);
            knop(scherm, "Kies de regio").click();
            scherm.staatOp("beheer/aansluiten/regio");
            kies(scherm, "Regio", naamVan(regio.waarde()));
            knop(scherm, "Kies het abonnement").click();
            scherm.staatOp("beheer/aansluiten/abonnement");
            kies(scherm, "Abonnement", "Compleet XL");

            scherm.pagina().goBack();
            scherm.staatOp("beheer/aansluiten/regio");
            knop(scherm, "Terug naar Bedrijf").click();
            assertThat(veld(scherm, "Postcode")).hasValue("8321ab");
            knop(scherm, "Kies de regio").click();
            knop(scherm, "Kies het abonnement").click();
            bekijk(scherm, "aansluiten-abonnement", breedte);
            knop(scherm, "Vul de beheerder in").click();
            veld(scherm, "Voornaam en achternaam").fill("Ria van Dijk");
            veld(scherm, "E-mailadres").fill(post);
            knop(scherm, "Bekijk de samenvatting").click();
            scherm.staatOp("beheer/aansluiten/samenvatting");
            assertThat(scherm.pagina().getByText("Kade 12, 8321 AB  Urk")).isVisible();
            bekijk(scherm, "aansluiten-samenvatting", breedte);
            knop(scherm, "Sluit bedrijf aan").click();

            scherm.heet(naam);
            scherm.pagina().getByText(post).first().waitFor();
            bekijk(scherm, "bedrijf-beheer", breedte);
            assertThat(brieven(post)).isEqualTo(1);

            veld(scherm, "Geen klant meer per")
                    .fill(Kalender.kort(
                            Kalender.vandaag(programma.bean(Clock.class)).plusDays(40)));
            scherm.pagina().keyboard().press("Tab");
            knop(scherm, "Beëindig bedrijf").click();
            scherm.pagina()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText("Beëindig bedrijf", new Locator.GetByTextOptions().setExact(true))
                    .click();
            scherm.pagina().getByText("Dit bedrijf wordt beëindigd per").waitFor();
            bekijk(scherm, "bedrijf-einde", breedte);
            knop(scherm, "Laat toch doorlopen").click();
            knop(scherm, "Laat toch doorlopen").waitFor(weg());
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void hij_maakt_een_collega_en_laat_hem_iemand_vervangen(int breedte) {
        var regio = gegevens.regio();
        gegevens.bedrijf(regio, "Zonder Team BV");
        var weg = inloggers.regioteam(Functie.CASEMANAGER, regio);
        inloggers.regioteam(Functie.MMA, regio);
        var post = "nina" + UUID.randomUUID() + "@example.com";
        try (var scherm = Scherm.van(programma, beheerder, breedte)) {
            scherm.naar("beheer/accounts/nieuw");
            veld(scherm, "Voornaam en achternaam").fill("Nina Invaller " + breedte);
            veld(scherm, "E-mailadres").fill(post);
            knop(scherm, "Maak account").click();
            scherm.heet("Nina Invaller " + breedte);
            kies(scherm, "Functie", "Functioneel beheerder");
            knop(scherm, "Geef functie").click();
            scherm.pagina().getByText("Sinds").first().waitFor();
            kies(scherm, "Functie", "Logbeheerder");
            knop(scherm, "Geef functie").click();
            scherm.pagina().getByText("Wie het logboek nakijkt").waitFor();
            knop(scherm, "Sluit").click();
            bekijk(scherm, "account", breedte);
            assertThat(brieven(post)).isEqualTo(1);

            scherm.naar("beheer/accounts?zoek=nina");
            bekijk(scherm, "accounts", breedte);

            scherm.naar("beheer/vervanging");
            collega(scherm, "Wie is er weg", weg.naam());
            collega(scherm, "Wie vervangt", "Nina Invaller " + breedte);
            veld(scherm, "Laatste dag")
                    .fill(Kalender.kort(
                            Kalender.vandaag(programma.bean(Clock.class)).plusDays(10)));
            scherm.pagina().keyboard().press("Tab");
            bekijk(scherm, "vervanging", breedte);
            knop(scherm, "Regel een vervanging").click();
            scherm.staatOp("beheer/regios");
            scherm.pagina()
                    .getByText("Nina Invaller " + breedte + " vervangt " + weg.naam())
                    .waitFor();
            bekijk(scherm, "regios", breedte);

            scherm.naar("beheer/regios/" + regio);
            scherm.pagina().getByText("Vervangt " + weg.naam()).waitFor();
            bekijk(scherm, "regio", breedte);
            knop(scherm, "Beëindig Casemanager van " + weg.naam()).click();
            scherm.pagina()
                    .getByRole(AriaRole.DIALOG)
                    .getByText("Beëindig", new Locator.GetByTextOptions().setExact(true))
                    .click();
            scherm.pagina().getByText("De functie is beëindigd.").waitFor();

            scherm.naar("");
            scherm.pagina().getByText("Teams en beheerders").waitFor();
            bekijk(scherm, "beheer-home", breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void zijn_eigen_account_kan_hij_alleen_bekijken() {
        try (var scherm = Scherm.van(programma, beheerder, Scherm.BREED)) {
            scherm.naar("beheer/accounts/" + beheerder.id());
            scherm.pagina().getByText("Dit is uw eigen account").waitFor();
            assertThat(knop(scherm, "Blokkeer account")).hasCount(0);
            assertThat(knop(scherm, "Geef functie")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
        }
    }

    @Test
    void een_ander_vindt_deze_pagina_s_niet() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        try (var scherm = Scherm.van(programma, inloggers.gebruikersbeheerder(bedrijf), Scherm.BREED)) {
            for (var pad : new String[] {
                "beheer",
                "beheer/aansluiten",
                "beheer/regios",
                "beheer/vervanging",
                "beheer/accounts",
                "beheer/accounts/nieuw",
                "beheer/accounts/" + beheerder.id(),
                "bedrijf/" + bedrijf + "/beheer"
            }) {
                scherm.naar(pad).heet("Pagina niet gevonden");
            }
            assertThat(scherm.link("Beheer").count()).isZero();
        }
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("beheer-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).as("what axe finds on " + naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam + " sticks out").isFalse();
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).locator("visible=true").first();
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .locator("visible=true")
                .last();
    }

    private static void kies(Scherm scherm, String label, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        scherm.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
        scherm.rust();
    }

    private static void collega(Scherm scherm, String label, String naam) {
        veld(scherm, label).fill(naam);
        scherm.pagina()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(naam))
                .first()
                .click();
        scherm.rust();
    }

    private static Locator.WaitForOptions weg() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private String naamVan(long regio) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT naam FROM regio WHERE id = ?", regio)
                        .mapTo(String.class)
                        .one());
    }

    private int brieven(String aan) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM uitgaand_bericht WHERE aan = ?", aan)
                        .mapTo(Integer.class)
                        .one());
    }
}
