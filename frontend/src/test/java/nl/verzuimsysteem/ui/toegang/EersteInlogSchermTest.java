package nl.verzuimsysteem.ui.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Wachten;
import nl.verzuimsysteem.toegang.Post;
import nl.verzuimsysteem.toegang.Tweedefactor;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EersteInlogSchermTest {
    private static final String NIEUW = "Lopen boven wolken 9";

    private TestProgramma programma;
    private Gegevens gegevens;
    private Inloggers inloggers;
    private Post post;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of());
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        post = new Post(programma);
    }

    @AfterAll
    void stop() {
        programma.close();
    }

    private Inlogger iemand() {
        return inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio(), "Van Dijk Transport"));
    }

    private static Locator veld(Scherm scherm, String naam) {
        return scherm.pagina().getByLabel(naam, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator kop(Scherm scherm, String tekst) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(tekst).setLevel(1));
    }

    private static Locator bijVeld(Scherm scherm, String melding) {
        return scherm.pagina().locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(melding));
    }

    private static void goed(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static String code(Scherm scherm) {
        var sleutel = scherm.pagina().locator(".sleuteltekst").innerText().replace(" ", "");
        return Tweedefactor.code(Post.geheim(sleutel), Instant.now());
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void van_uitnodiging_tot_ingelogd(int breedte) throws Exception {
        var wie = iemand();
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET wachtwoord = NULL, totp_geheim = NULL WHERE id = ?", wie.id()));
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        try (var scherm = Scherm.anoniem(programma, breedte)) {
            scherm.naar("welkom#" + token);
            kop(scherm, "Welkom, " + wie.naam()).waitFor();
            assertThat(scherm.pagina().url()).as("the address keeps no key").doesNotContain(token);
            goed(scherm, "welkom-wachtwoord-" + breedte);

            veld(scherm, "Nieuw wachtwoord").fill("Welkom123456!");
            scherm.knop("Bewaar dit wachtwoord").click();
            bijVeld(scherm, "Veel mensen gebruiken").waitFor();
            goed(scherm, "welkom-wachtwoord-fout-" + breedte);
            veld(scherm, "Nieuw wachtwoord").fill(NIEUW);
            scherm.knop("Bewaar dit wachtwoord").click();

            kop(scherm, "Zet uw code aan").waitFor();
            goed(scherm, "welkom-code-" + breedte);
            var sleutel = scherm.pagina().locator(".sleuteltekst").innerText();
            scherm.pagina().reload();
            kop(scherm, "Zet uw code aan").waitFor();
            assertThat(scherm.pagina().locator(".sleuteltekst")).hasText(sleutel);
            veld(scherm, "Code van zes cijfers").fill("12");
            scherm.knop("Bevestig deze code").click();
            bijVeld(scherm, "Deze code klopt niet.").waitFor();
            veld(scherm, "Code van zes cijfers").fill(code(scherm));
            scherm.knop("Bevestig deze code").click();

            kop(scherm, "Bewaar uw herstelcodes").waitFor();
            assertThat(scherm.pagina().locator(".codelijst li")).hasCount(10);
            goed(scherm, "welkom-herstelcodes-" + breedte);
            var eerste = scherm.pagina().locator(".codelijst code").first().innerText();
            scherm.pagina().reload();
            kop(scherm, "Bewaar uw herstelcodes").waitFor();
            var bestand = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Bewaar als bestand").click());
            assertThat(bestand.suggestedFilename()).isEqualTo("herstelcodes.txt");
            assertThat(Files.readString(bestand.path())).contains(eerste).contains(wie.inlognaam());
            scherm.knop("Ik heb ze bewaard, ga verder").click();

            kop(scherm, "Home").waitFor();
            assertThat(scherm.pagina().locator(".functiewisselaar")).containsText(wie.naam());
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.anoniem(programma, breedte)) {
            scherm.naar("welkom#" + token);
            kop(scherm, "Deze link werkt niet meer").waitFor();
            goed(scherm, "welkom-voorbij-" + breedte);
        }
    }

    @Test
    void een_link_die_nooit_bestond_zegt_hetzelfde_als_een_die_is_gebruikt() {
        try (var scherm = Scherm.anoniem(programma, Scherm.SMAL)) {
            scherm.naar("welkom#" + "A".repeat(43));
            kop(scherm, "Deze link werkt niet meer").waitFor();
            var tekst = scherm.pagina().locator("main").innerText();
            scherm.naar("inloggen").naar("welkom");
            kop(scherm, "Deze link werkt niet meer").waitFor();
            assertThat(scherm.pagina().locator("main").innerText()).isEqualTo(tekst);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_vergeten_wachtwoord_kiest_men_opnieuw() {
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen").link("Wachtwoord vergeten?").click();
            kop(scherm, "Wachtwoord vergeten").waitFor();
            goed(scherm, "wachtwoord-vergeten");
            veld(scherm, "Inlognaam of e-mailadres").fill("niemand@example.com");
            scherm.knop("Mail mij een link").click();
            kop(scherm, "Kijk in uw mail").waitFor();
            var tekst = scherm.pagina().locator("main").innerText();
            scherm.naar("wachtwoord-vergeten");
            veld(scherm, "Inlognaam of e-mailadres").fill(wie.inlognaam());
            scherm.knop("Mail mij een link").click();
            kop(scherm, "Kijk in uw mail").waitFor();
            assertThat(scherm.pagina().locator("main").innerText()).isEqualTo(tekst);
            goed(scherm, "wachtwoord-vergeten-verstuurd");

            Wachten.tot(Duration.ofSeconds(20), () -> !post.aan(wie.inlognaam()).isEmpty());
            var token = post.laatsteLink(wie.inlognaam(), "wachtwoord");
            scherm.naar("wachtwoord#" + token);
            veld(scherm, "Nieuw wachtwoord").waitFor();
            assertThat(scherm.pagina().url()).doesNotContain(token);
            goed(scherm, "wachtwoord-nieuw");
            veld(scherm, "Nieuw wachtwoord").fill(NIEUW);
            scherm.knop("Wijzig mijn wachtwoord").click();
            bijVeld(scherm, "Vul de code in die nu in uw app staat").waitFor();
            veld(scherm, "Code uit uw app, of een herstelcode").fill("000");
            scherm.knop("Wijzig mijn wachtwoord").click();
            bijVeld(scherm, "Deze code klopt niet, of is al gebruikt.").waitFor();
            goed(scherm, "wachtwoord-nieuw-fout");
            veld(scherm, "Code uit uw app, of een herstelcode").fill(wie.code(Instant.now()));
            scherm.knop("Wijzig mijn wachtwoord").click();
            kop(scherm, "Uw wachtwoord is gewijzigd").waitFor();
            scherm.link("Naar inloggen").click();

            veld(scherm, "Inlognaam").fill(wie.inlognaam());
            veld(scherm, "Wachtwoord").fill(NIEUW);
            scherm.knop("Log in").click();
            kop(scherm, "Uw code").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void zonder_telefoon_logt_men_in_met_een_herstelcode() {
        var wie = iemand();
        var codes = post.herstelcodes(wie.id());
        try (var scherm = Scherm.anoniem(programma, Scherm.SMAL)) {
            scherm.naar("inloggen?naar=hulp");
            veld(scherm, "Inlognaam").fill(wie.inlognaam());
            veld(scherm, "Wachtwoord").fill(wie.wachtwoord());
            scherm.knop("Log in").click();
            scherm.knop("Ik heb mijn telefoon niet bij me").click();
            kop(scherm, "Log in met een herstelcode").waitFor();
            goed(scherm, "herstelcode");
            veld(scherm, "Herstelcode").fill("K7QX-M2PD-8RTA-4HVE");
            scherm.knop("Log in met deze herstelcode").click();
            bijVeld(scherm, "Deze herstelcode klopt niet").waitFor();
            veld(scherm, "Herstelcode").fill(codes.getFirst().toLowerCase());
            scherm.knop("Log in met deze herstelcode").click();

            kop(scherm, "U bent ingelogd met een herstelcode").waitFor();
            assertThat(scherm.pagina().locator("main")).containsText("U hebt nog 9 herstelcodes.");
            goed(scherm, "herstelcode-over");
            scherm.knop("Ga verder").click();
            kop(scherm, "Hulp").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
        assertThat(post.aan(wie.inlognaam())).anyMatch(mail -> mail.startsWith("Er is ingelogd met een herstelcode"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_handleiding_is_te_lezen_ook_zonder_in_te_loggen(int breedte) {
        try (var scherm = Scherm.anoniem(programma, breedte)) {
            scherm.naar("handleiding/inloggen");
            kop(scherm, "Inloggen").waitFor();
            assertThat(scherm.pagina().locator("main")).containsText("Een goed wachtwoord");
            goed(scherm, "handleiding-" + breedte);
            scherm.naar("handleiding/Inloggen.md");
            kop(scherm, "Pagina niet gevonden").waitFor();
            scherm.naar("handleiding/bestaat-niet");
            kop(scherm, "Pagina niet gevonden").waitFor();
        }
    }

    @Test
    void de_voordeur_spreekt_vier_talen_en_daarna_die_van_het_account() {
        var wie = iemand();
        programma.jdbi().useHandle(handle -> handle.execute("UPDATE gebruiker SET taal = 'en' WHERE id = ?", wie.id()));
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen").knop("Polski").click();
            kop(scherm, "Logowanie").waitFor();
            assertThat(scherm.pagina().locator("html").getAttribute("lang")).isEqualTo("pl");
            goed(scherm, "inloggen-pools");
            scherm.knop("Deutsch").click();
            kop(scherm, "Anmelden").waitFor();
            scherm.knop("Nederlands").click();
            kop(scherm, "Inloggen").waitFor();
        }
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            veld(scherm, "Inlognaam").fill(wie.inlognaam());
            veld(scherm, "Wachtwoord").fill(wie.wachtwoord());
            scherm.knop("Log in").click();
            kop(scherm, "Uw code").waitFor();
            veld(scherm, "Code van zes cijfers").fill(wie.code(Instant.now()));
            scherm.knop("Log in met deze code").click();
            scherm.link("Help").waitFor();
            assertThat(scherm.pagina().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(scherm.fouten()).isEmpty();
        }
    }
}
