package nl.verzuimsysteem.ui.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class AccountSchermTest {
    private static final String NIEUW = "Zeven paarden drinken thee 88";
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    private Inlogger iemand() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Van Dijk Internationaal Transport en Logistiek");
        return inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf),
                Aanstelling.van(Functie.LEIDINGGEVENDE, bedrijf),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
    }

    /** A browser on a device that can keep passkeys, and whose owner always shows his finger. */
    private static Scherm apparaat(Scherm scherm) {
        var cdp = scherm.pagina().context().newCDPSession(scherm.pagina());
        cdp.send("WebAuthn.enable");
        var opties = new JsonObject();
        opties.addProperty("protocol", "ctap2");
        opties.addProperty("transport", "internal");
        opties.addProperty("hasResidentKey", true);
        opties.addProperty("hasUserVerification", true);
        opties.addProperty("isUserVerified", true);
        opties.addProperty("automaticPresenceSimulation", true);
        var vraag = new JsonObject();
        vraag.add("options", opties);
        cdp.send("WebAuthn.addVirtualAuthenticator", vraag);
        return scherm;
    }

    private static Locator veld(Scherm scherm, String naam) {
        return scherm.pagina().getByLabel(naam, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator kaart(Scherm scherm, String titel) {
        return scherm.pagina().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(titel));
    }

    private static void goed(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).as(foto).isEmpty();
        assertThat(scherm.steektUit()).as(foto).isFalse();
    }

    private static void logUit(Scherm scherm) {
        scherm.pagina().locator(".functiewisselaar > vaadin-button").click();
        knop(scherm, "Log uit").click();
        knop(scherm, "Log in").waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void iemand_ziet_zijn_functies_en_wisselt_met_een_klik(int breedte) {
        var wie = iemand();
        try (var scherm = Scherm.van(PROGRAMMA, wie, breedte)) {
            scherm.naar("");
            scherm.pagina().locator(".functiewisselaar > vaadin-button").click();
            scherm.pagina().getByText("U werkt nu als").waitFor();
            goed(scherm, "account-menu-" + breedte);
            scherm.link("Mijn account").click();

            scherm.heet("Mijn account").staatOp("account");
            assertThat(scherm.pagina().getByText("U werkt nu als: ")).isVisible();
            assertThat(kaart(scherm, "Uw functies").getByRole(AriaRole.LISTITEM))
                    .hasCount(3);
            assertThat(kaart(scherm, "Uw gegevens")).containsText(wie.inlognaam());
            goed(scherm, "account-" + breedte);

            scherm.pagina().locator(".functiewisselaar > vaadin-button").click();
            scherm.knop("Wissel naar Leidinggevende").click();
            assertThat(scherm.pagina().locator(".gebruiker-functie")).containsText("Leidinggevende");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void met_een_passkey_logt_men_in_zonder_wachtwoord_en_zonder_code(int breedte) {
        var wie = iemand();
        try (var scherm = apparaat(Scherm.van(PROGRAMMA, wie, breedte))) {
            scherm.naar("account");
            knop(scherm, "Voeg een passkey toe").click();
            veld(scherm, "Naam van de passkey").fill(" ");
            knop(scherm, "Maak passkey").click();
            scherm.pagina()
                    .locator("[slot=error-message]")
                    .getByText("Geef de passkey een naam")
                    .waitFor();
            goed(scherm, "passkey-naam-" + breedte);
            veld(scherm, "Naam van de passkey").fill("Mijn laptop");
            knop(scherm, "Maak passkey").click();
            assertThat(kaart(scherm, "Passkeys")).containsText("Mijn laptop");
            assertThat(kaart(scherm, "Passkeys")).containsText("nog niet gebruikt");
            goed(scherm, "passkey-gemaakt-" + breedte);

            logUit(scherm);
            goed(scherm, "passkey-inloggen-" + breedte);
            knop(scherm, "Inloggen met een passkey").click();
            assertThat(scherm.pagina().locator(".gebruiker-naam")).hasText(wie.naam());

            scherm.naar("account");
            assertThat(kaart(scherm, "Passkeys")).containsText("laatst gebruikt op");
            assertThat(kaart(scherm, "Waar u bent ingelogd")).containsText("een passkey");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void na_het_wachtwoord_kan_een_passkey_in_plaats_van_de_code() {
        var wie = iemand();
        try (var scherm = apparaat(Scherm.van(PROGRAMMA, wie, Scherm.BREED))) {
            scherm.naar("account");
            knop(scherm, "Voeg een passkey toe").click();
            knop(scherm, "Maak passkey").click();
            knop(scherm, "Verwijder: Chrome · Linux").waitFor();
            logUit(scherm);
            veld(scherm, "Inlognaam").fill(wie.inlognaam());
            veld(scherm, "Wachtwoord").fill(wie.wachtwoord());
            knop(scherm, "Log in").click();
            knop(scherm, "Gebruik uw passkey").waitFor();
            goed(scherm, "passkey-tweede-stap");
            knop(scherm, "Gebruik uw passkey").click();
            assertThat(scherm.pagina().locator(".gebruiker-naam")).hasText(wie.naam());

            scherm.naar("account");
            knop(scherm, "Wijzig naam: Chrome · Linux").click();
            veld(scherm, "Naam van de passkey").fill("Werklaptop");
            knop(scherm, "Bewaar naam").click();
            knop(scherm, "Verwijder: Werklaptop").click();
            knop(scherm, "Verwijder passkey").click();
            assertThat(kaart(scherm, "Passkeys").getByText("Werklaptop")).hasCount(0);
        }
    }

    @Test
    void een_apparaat_zonder_passkey_zegt_wat_nu() {
        try (var scherm = Scherm.anoniem(PROGRAMMA, Scherm.SMAL)) {
            scherm.pagina().addInitScript("delete window.PublicKeyCredential");
            scherm.naar("inloggen");
            knop(scherm, "Inloggen met een passkey").click();
            assertThat(scherm.pagina().getByRole(AriaRole.ALERT))
                    .containsText("Dit apparaat of deze browser kan geen passkey gebruiken.");
            goed(scherm, "passkey-kan-niet");
        }
        try (var scherm = Scherm.anoniem(PROGRAMMA, Scherm.BREED)) {
            scherm.pagina()
                    .addInitScript(
                            "navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
            scherm.naar("inloggen");
            knop(scherm, "Inloggen met een passkey").click();
            assertThat(scherm.pagina().getByRole(AriaRole.ALERT)).containsText("U hebt het afgebroken");
        }
    }

    @Test
    void wie_overal_uitlogt_zet_zijn_andere_browser_eruit_bij_de_volgende_klik() {
        var wie = iemand();
        try (var thuis = Scherm.anoniem(PROGRAMMA, Scherm.SMAL);
                var werk = Scherm.van(PROGRAMMA, wie, Scherm.BREED)) {
            logIn(thuis, wie);
            werk.naar("account");
            assertThat(kaart(werk, "Waar u bent ingelogd")
                            .getByText("Dit apparaat", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(1);
            goed(werk, "account-sessies");
            knop(werk, "Log overal uit, behalve hier").click();
            assertThat(knop(werk, "Log overal uit, behalve hier")).hasCount(0);

            thuis.knop("Menu openen of sluiten").click();
            thuis.link("Hulp").click();
            thuis.naar("").staatOp("inloggen");
            werk.naar("hulp").staatOp("hulp");
        }
    }

    @Test
    void een_enkele_sessie_is_te_beeindigen() {
        var wie = iemand();
        try (var thuis = Scherm.anoniem(PROGRAMMA, Scherm.SMAL);
                var werk = Scherm.van(PROGRAMMA, wie, Scherm.SMAL)) {
            logIn(thuis, wie);
            werk.naar("account");
            goed(werk, "account-sessies-smal");
            knop(werk, "Beëindig de sessie op Chrome · Linux").first().click();
            werk.pagina().getByText("U bent uitgelogd op Chrome · Linux.").waitFor();

            thuis.naar("").staatOp("inloggen");
        }
    }

    @Test
    void wachtwoord_telefoon_en_taal_zijn_te_wijzigen() {
        var wie = iemand();
        try (var scherm = Scherm.van(PROGRAMMA, wie, Scherm.SMAL)) {
            scherm.naar("account");
            knop(scherm, "Wijzig telefoonnummer").click();
            veld(scherm, "Telefoonnummer (niet verplicht)").fill("bel maar");
            knop(scherm, "Bewaar telefoonnummer").click();
            scherm.pagina()
                    .locator("[slot=error-message]")
                    .getByText("Vul een telefoonnummer in")
                    .waitFor();
            goed(scherm, "account-telefoon");
            veld(scherm, "Telefoonnummer (niet verplicht)").fill("06 - 00 00 00 77");
            knop(scherm, "Bewaar telefoonnummer").click();
            assertThat(kaart(scherm, "Uw gegevens")).containsText("06 - 00 00 00 77");

            knop(scherm, "Wijzig wachtwoord").click();
            veld(scherm, "Uw wachtwoord van nu").fill("dit is het niet");
            veld(scherm, "Nieuw wachtwoord").fill("welkom");
            knop(scherm, "Bewaar nieuw wachtwoord").click();
            scherm.pagina()
                    .locator("[slot=error-message]")
                    .getByText("Dit is niet uw wachtwoord van nu.")
                    .waitFor();
            veld(scherm, "Uw wachtwoord van nu").fill(wie.wachtwoord());
            knop(scherm, "Bewaar nieuw wachtwoord").click();
            assertThat(veld(scherm, "Nieuw wachtwoord")).isFocused();
            goed(scherm, "account-wachtwoord");
            veld(scherm, "Nieuw wachtwoord").fill(NIEUW);
            knop(scherm, "Bewaar nieuw wachtwoord").click();
            scherm.pagina().getByText("Uw wachtwoord is gewijzigd.").waitFor();

            scherm.pagina().locator("vaadin-select").click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Polski"))
                    .click();
            scherm.heet("Moje konto");
            goed(scherm, "account-pools");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void nieuwe_herstelcodes_ziet_men_een_keer() {
        var wie = iemand();
        try (var scherm = Scherm.van(PROGRAMMA, wie, Scherm.SMAL)) {
            scherm.naar("account");
            assertThat(kaart(scherm, "Inloggen")).containsText("U hebt er geen");
            knop(scherm, "Maak nieuwe herstelcodes").click();
            assertThat(scherm.pagina().locator(".codelijst li")).hasCount(10);
            goed(scherm, "account-herstelcodes");
            knop(scherm, "Ik heb de codes bewaard").click();
            assertThat(scherm.pagina().locator(".codelijst")).hasCount(0);
            assertThat(kaart(scherm, "Inloggen")).containsText("U hebt er nog 10");
        }
    }

    private static void logIn(Scherm scherm, Inlogger wie) {
        scherm.naar("inloggen");
        veld(scherm, "Inlognaam").fill(wie.inlognaam());
        veld(scherm, "Wachtwoord").fill(wie.wachtwoord());
        knop(scherm, "Log in").click();
        veld(scherm, "Code van zes cijfers").fill(wie.code(Instant.now()));
        knop(scherm, "Log in met deze code").click();
        assertThat(scherm.pagina().locator(".gebruiker-naam")).hasText(wie.naam());
    }

    @Test
    void een_bedrijfsarts_zet_zijn_spreekuren_met_een_geheime_link_in_zijn_agenda() {
        var arts = inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio());
        try (var scherm = Scherm.van(PROGRAMMA, arts, Scherm.BREED)) {
            scherm.naar("account");
            var kaart = kaart(scherm, "Spreekuren in uw eigen agenda");
            kaart.getByText("U hebt nog geen link.").waitFor();
            knop(scherm, "Maak geheime link").click();
            var link = veld(scherm, "Geheime link");
            link.waitFor();
            goed(scherm, "account-agendalink");
            var adres = link.inputValue();
            knop(scherm, "Ik heb de link bewaard").click();
            assertThat(kaart).containsText("U hebt een link sinds");
            var pad = adres.substring(adres.indexOf("/api/"));
            assertThat(new ApiAanroep(PROGRAMMA).get(pad).body()).startsWith("BEGIN:VCALENDAR");

            knop(scherm, "Trek de link in").click();
            scherm.pagina()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek de link in"))
                    .click();
            assertThat(kaart).containsText("U hebt nog geen link.");
            assertThat(new ApiAanroep(PROGRAMMA).get(pad).status()).isEqualTo(404);
        }
    }
}
