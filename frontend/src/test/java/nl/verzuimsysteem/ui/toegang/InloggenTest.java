package nl.verzuimsysteem.ui.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
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
class InloggenTest {
    private TestProgramma programma;
    private Gegevens gegevens;
    private Inloggers inloggers;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of());
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
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

    private static void vulWachtwoord(Scherm scherm, String inlognaam, String wachtwoord) {
        veld(scherm, "Inlognaam").fill(inlognaam);
        veld(scherm, "Wachtwoord").fill(wachtwoord);
        scherm.knop("Log in").click();
    }

    private static void vulCode(Scherm scherm, String code) {
        veld(scherm, "Code van zes cijfers").fill(code);
        scherm.knop("Log in met deze code").click();
    }

    /** What is wrong, where the field is: the same words are read aloud from elsewhere on the page. */
    private static Locator bijVeld(Scherm scherm, String melding) {
        return scherm.pagina().locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(melding));
    }

    private static Locator kop(Scherm scherm, String tekst) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(tekst).setLevel(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_niet_is_ingelogd_logt_in_en_komt_waar_hij_wilde_zijn(int breedte) {
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, breedte)) {
            scherm.naar("?bedrijf=3");
            scherm.staatOpBegin("inloggen");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("inloggen-" + breedte);

            vulWachtwoord(scherm, wie.inlognaam(), wie.wachtwoord());
            kop(scherm, "Uw code").waitFor();
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.foto("inloggen-code-" + breedte);
            vulCode(scherm, wie.code(Instant.now()));

            kop(scherm, "Home").waitFor();
            PlaywrightAssertions.assertThat(scherm.pagina().locator(".functiewisselaar"))
                    .containsText(wie.naam());
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
            scherm.foto("ingelogd-" + breedte);
        }
    }

    @Test
    void het_formulier_is_er_een_waar_wachtwoordkluizen_mee_overweg_kunnen() {
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            PlaywrightAssertions.assertThat(veld(scherm, "Inlognaam")).hasAttribute("autocomplete", "username");
            PlaywrightAssertions.assertThat(veld(scherm, "Wachtwoord"))
                    .hasAttribute("autocomplete", "current-password");
            PlaywrightAssertions.assertThat(scherm.pagina().locator("form input"))
                    .hasCount(2);
            veld(scherm, "Inlognaam").fill(wie.inlognaam());
            veld(scherm, "Wachtwoord").fill(wie.wachtwoord());
            scherm.pagina().keyboard().press("Enter");

            kop(scherm, "Uw code").waitFor();
            PlaywrightAssertions.assertThat(veld(scherm, "Code van zes cijfers"))
                    .hasAttribute("autocomplete", "one-time-code");
            veld(scherm, "Code van zes cijfers").fill(wie.code(Instant.now()));
            scherm.pagina().keyboard().press("Enter");
            kop(scherm, "Home").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_niet_klopt_staat_op_zijn_plaats() {
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, Scherm.SMAL)) {
            scherm.naar("inloggen").knop("Log in").click();
            bijVeld(scherm, "Vul uw wachtwoord in.").waitFor();
            scherm.foto("inloggen-leeg");

            vulWachtwoord(scherm, wie.inlognaam(), "anders");
            PlaywrightAssertions.assertThat(scherm.pagina().getByRole(AriaRole.ALERT))
                    .containsText("De inlognaam of het wachtwoord klopt niet.");
            PlaywrightAssertions.assertThat(veld(scherm, "Inlognaam")).hasValue(wie.inlognaam());
            PlaywrightAssertions.assertThat(veld(scherm, "Wachtwoord")).hasValue("");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.foto("inloggen-fout");

            vulWachtwoord(scherm, wie.inlognaam(), wie.wachtwoord());
            kop(scherm, "Uw code").waitFor();
            vulCode(scherm, "12");
            bijVeld(scherm, "Deze code klopt niet.").waitFor();
            scherm.foto("inloggen-code-fout");
            vulCode(scherm, wie.code(Instant.now()));
            kop(scherm, "Home").waitFor();
        }
    }

    @Test
    void in_het_donker_is_het_ook_te_lezen() {
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen").pagina().evaluate("() => document.cookie = 'weergave=DONKER; path=/'");
            scherm.naar("inloggen").foto("inloggen-donker");

            assertThat(scherm.overtredingen()).isEmpty();
        }
    }

    @Test
    void wie_uitlogt_is_eruit_ook_met_zijn_oude_koekje() {
        var wie = iemand();
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            scherm.naar("");
            var koekje = scherm.pagina().context().cookies().stream()
                    .filter(een -> een.name.equals("verzuim"))
                    .toList();
            scherm.pagina().locator(".functiewisselaar > vaadin-button").click();
            scherm.foto("menu-uitloggen");
            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log uit"))
                    .click();
            kop(scherm, "Inloggen").waitFor();
            assertThat(scherm.pagina().context().cookies()).noneMatch(een -> een.name.equals("verzuim"));
            assertThat(scherm.fouten()).isEmpty();

            scherm.pagina().context().addCookies(koekje);
            scherm.naar("");
            scherm.staatOpBegin("inloggen");
        }
    }

    @Test
    void wie_meer_functies_heeft_wisselt_bovenaan() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "De Haven");
        var wie = inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf), Aanstelling.van(Functie.LEIDINGGEVENDE, bedrijf));
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            scherm.naar("");
            PlaywrightAssertions.assertThat(scherm.pagina().locator(".gebruiker-functie"))
                    .hasText("Verzuimcoördinator · De Haven");
            scherm.pagina().locator(".functiewisselaar > vaadin-button").click();
            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wissel naar Leidinggevende"))
                    .waitFor();
            scherm.foto("menu-functies");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wissel naar Leidinggevende"))
                    .click();
            PlaywrightAssertions.assertThat(scherm.pagina().locator(".gebruiker-functie"))
                    .hasText("Leidinggevende · De Haven");
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            vulWachtwoord(scherm, wie.inlognaam(), wie.wachtwoord());
            kop(scherm, "Uw code").waitFor();
            vulCode(scherm, wie.code(Instant.now()));
            PlaywrightAssertions.assertThat(scherm.pagina().locator(".gebruiker-functie"))
                    .hasText("Leidinggevende · De Haven");
        }
    }

    @Test
    void zonder_demo_toont_niets_een_code() {
        assertThat(programma.context().getBeansOfType(Demohulp.class)).isEmpty();
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            vulWachtwoord(scherm, wie.inlognaam(), wie.wachtwoord());
            kop(scherm, "Uw code").waitFor();
            scherm.rust();
            PlaywrightAssertions.assertThat(scherm.pagina().locator("body"))
                    .not()
                    .containsText("demonstratie");
        }
    }

    @Test
    void in_de_demo_kiest_men_een_account_en_krijgt_men_de_code() {
        try (var demo = TestProgramma.op(programma.database(), Map.of("proefdemo", true))) {
            Proefdemo.wie = iemand();
            try (var scherm = Scherm.anoniem(demo, Scherm.SMAL)) {
                scherm.naar("inloggen").foto("inloggen-demo");
                assertThat(scherm.overtredingen()).isEmpty();
                scherm.knop("Verzuimcoördinator van Van Dijk Transport").click();
                kop(scherm, "Uw code").waitFor();
                scherm.foto("inloggen-demo-code");
                assertThat(scherm.overtredingen()).isEmpty();
                scherm.knop("Gebruik deze code").click();
                kop(scherm, "Home").waitFor();
            }
        }
    }

    @Singleton
    @Requires(property = "proefdemo")
    static class Proefdemo implements Demohulp {
        @Override
        public String inlognaam(nl.verzuimsysteem.kern.GebruikerId gebruiker) {
            return "";
        }

        private static Inlogger wie;

        @Override
        public List<Account> accounts() {
            return List.of(new Account(wie.inlognaam(), wie.wachtwoord(), "Verzuimcoördinator van Van Dijk Transport"));
        }

        @Override
        public String code(String inlognaam) {
            return wie.code(Instant.now());
        }
    }
}
