package nl.verzuimsysteem.ui.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.toegang.Proefsessie;
import nl.verzuimsysteem.toegang.SessieService;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchermdeurTest {
    private static final String PROEF = "schermdeur";

    private TestProgramma programma;
    private Gegevens gegevens;
    private Inloggers inloggers;
    private HttpClient http;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of(PROEF, true, Testklok.AAN, true));
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    void stop() {
        http.close();
        programma.close();
    }

    private Inlogger iemand() {
        return inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    }

    private String koekje(Inlogger wie) {
        return programma.bean(Tokens.class).scherm(wie.sessie());
    }

    private HttpResponse<String> vraag(String methode, String pad, String... koppen)
            throws IOException, InterruptedException {
        var verzoek = HttpRequest.newBuilder(
                        URI.create(programma.bean(ScreenServer.class).url() + pad))
                .method(methode, HttpRequest.BodyPublishers.noBody());
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> nieuweKoekjes(HttpResponse<?> antwoord) {
        return antwoord.headers().allValues("Set-Cookie").stream()
                .filter(een -> een.startsWith("verzuim="))
                .toList();
    }

    private static void zetKoekje(Scherm scherm, String waarde) {
        scherm.pagina()
                .context()
                .addCookies(List.of(new Cookie("verzuim", waarde)
                        .setUrl(scherm.pagina().url())
                        .setHttpOnly(true)));
    }

    private static String sessienummer(BrowserContext venster) {
        return venster.cookies().stream()
                .filter(een -> een.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    @Test
    void de_browser_draait_alleen_scripts_van_deze_bladzijde() throws Exception {
        var een = vraag("GET", "/inloggen", "Accept", "text/html");
        var beleid = een.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(beleid)
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        var scripts = Pattern.compile("script-src ([^;]*)").matcher(beleid);
        assertThat(scripts.find()).isTrue();
        assertThat(scripts.group(1)).contains("'nonce-").doesNotContain("unsafe-inline", "http", "*");
        var ander = vraag("GET", "/inloggen", "Accept", "text/html");
        assertThat(ander.headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(een.headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void elk_antwoord_draagt_de_kopregels_die_de_browser_beschermen() throws Exception {
        for (var pad : List.of("/inloggen", "/styles.css", "/bestaat-niet.js")) {
            var koppen = vraag("GET", pad).headers();

            assertThat(koppen.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(koppen.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(koppen.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(koppen.firstValue("Content-Security-Policy")).isPresent();
            assertThat(koppen.firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
        }
    }

    @Test
    void met_een_koekje_is_men_binnen_ook_op_een_andere_node() {
        var wie = iemand();
        try (var tweede = TestProgramma.op(programma.database(), Map.of());
                var scherm = Scherm.van(tweede, wie, Scherm.BREED)) {
            scherm.naar("");

            scherm.staatOp("");
            PlaywrightAssertions.assertThat(scherm.pagina().locator(".gebruiker-naam"))
                    .hasText(wie.naam());
        }
    }

    @Test
    void een_vervalst_koekje_opent_niets() {
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            var deel = koekje(iemand()).split("\\.");
            zetKoekje(scherm, deel[0] + "." + deel[1] + "." + deel[2].replaceFirst("^...", "AAA"));

            scherm.naar("").staatOp("inloggen");
        }
    }

    @Test
    void een_verlopen_koekje_opent_niets_en_eindigt_wat_open_stond() {
        try (var eigen = TestProgramma.op(programma.database(), Map.of(Testklok.AAN, true));
                var scherm = Scherm.van(eigen, iemand(), Scherm.BREED)) {
            scherm.naar("").staatOp("");

            eigen.bean(Testklok.class).later(Duration.ofMinutes(31));

            scherm.naar("").staatOp("inloggen");
        }
    }

    @Test
    void zonder_koekje_is_ook_een_open_sessie_dicht() {
        try (var scherm = Scherm.van(programma, iemand(), Scherm.BREED)) {
            scherm.naar("");
            scherm.pagina().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("verzuim"));

            scherm.naar("").staatOp("inloggen");
        }
    }

    @Test
    void wie_uit_zijn_mail_op_een_link_klikt_is_nog_steeds_ingelogd() throws Exception {
        var mail = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        mail.createContext("/", uitwisseling -> {
            var body = "<h1>Mail</h1><a href=\"%s/proef-werklijst?van=mail\">Naar de werklijst</a>"
                    .formatted(programma.bean(ScreenServer.class).url())
                    .getBytes(StandardCharsets.UTF_8);
            uitwisseling.getResponseHeaders().add("Content-Type", "text/html");
            uitwisseling.sendResponseHeaders(200, body.length);
            uitwisseling.getResponseBody().write(body);
            uitwisseling.close();
        });
        mail.start();
        var mma = inloggers.regioteam(Functie.MMA, gegevens.regio());
        try (var scherm = Scherm.van(programma, mma, Scherm.BREED)) {
            scherm.naar("");
            var nummer = sessienummer(scherm.pagina().context());
            scherm.pagina().navigate("http://127.0.0.1:" + mail.getAddress().getPort());
            scherm.link("Naar de werklijst").click();
            scherm.pagina().waitForURL("**/proef-werklijst?van=mail");
            scherm.pagina().getByText("Proefwerklijst").waitFor();

            assertThat(sessienummer(scherm.pagina().context())).isEqualTo(nummer);
        } finally {
            mail.stop(0);
        }
    }

    @Test
    void de_eerste_bladzijde_op_een_andere_node_kost_een_vraag() {
        var mma = inloggers.regioteam(Functie.MMA, gegevens.regio());
        try (var tweede = TestProgramma.op(programma.database(), Map.of(PROEF, true));
                var scherm = Scherm.van(tweede, mma, Scherm.BREED);
                var telling = tweede.teller().begin(sql -> !isDeur(sql))) {
            scherm.naar("proef-werklijst");
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
            scherm.naar("proef-werklijst");
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void bij_het_inloggen_krijgt_de_sessie_een_ander_nummer() {
        var wie = iemand();
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("inloggen");
            var venster = scherm.pagina().context();
            var eerst = sessienummer(venster);
            scherm.pagina().getByLabel("Inlognaam").fill(wie.inlognaam());
            scherm.pagina()
                    .getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                    .fill(wie.wachtwoord());
            scherm.knop("Log in").click();
            scherm.pagina()
                    .getByLabel("Code van zes cijfers")
                    .fill(wie.code(programma.bean(Testklok.class).instant()));
            scherm.knop("Log in met deze code").click();
            scherm.pagina().locator(".gebruiker-naam").waitFor();

            assertThat(sessienummer(venster)).isNotEqualTo(eerst);
            assertThat(venster.cookies()).anySatisfy(een -> {
                assertThat(een.name).isEqualTo("verzuim");
                assertThat(een.httpOnly).isTrue();
                assertThat(een.sameSite.name()).isEqualTo("STRICT");
                assertThat(een.path).isEqualTo("/");
            });
        }
    }

    @Test
    void wie_werkt_blijft_ingelogd_maar_een_bladzijde_die_openstaat_werkt_niet() throws Exception {
        try (var eigen = TestProgramma.op(programma.database(), Map.of(Testklok.AAN, true))) {
            var koekje = "verzuim=" + eigen.bean(Tokens.class).scherm(iemand().sessie());
            var url = eigen.bean(ScreenServer.class).url();
            assertThat(nieuweKoekjes(get(url + "/", koekje))).as("nog vers").isEmpty();

            eigen.bean(Testklok.class).later(Duration.ofMinutes(6));

            assertThat(nieuweKoekjes(post(url + "/?v-r=heartbeat", koekje)))
                    .as("de hartslag")
                    .isEmpty();
            assertThat(nieuweKoekjes(get(url + "/styles.css", koekje)))
                    .as("een bestand")
                    .isEmpty();
            assertThat(nieuweKoekjes(post(url + "/?v-r=uidl&v-uiId=0", koekje)))
                    .as("een handeling")
                    .hasSize(1);
            assertThat(nieuweKoekjes(get(url + "/", koekje)))
                    .as("een bladzijde")
                    .singleElement()
                    .satisfies(een -> assertThat(een)
                            .contains("HttpOnly", "SameSite=Strict", "Path=/")
                            .doesNotContain("Secure"));
        }
    }

    private HttpResponse<String> get(String url, String koekje) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Cookie", koekje)
                        .header("Accept", url.endsWith("css") ? "text/css" : "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String url, String koekje) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Cookie", koekje)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Whether the login still holds: asked at every click, and no business of a screen. */
    private static boolean isDeur(String sql) {
        return sql.contains("FROM sessie s JOIN gebruiker g");
    }

    @Test
    void wie_zijn_functie_verliest_is_er_bij_de_volgende_klik_uit() {
        var wie = iemand();
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            scherm.naar("").staatOp("");
            programma.jdbi().useHandle(handle -> {
                handle.execute(
                        "UPDATE gebruiker_functie SET geldig_tot = '2021-01-01' WHERE gebruiker_id = ?",
                        wie.id().waarde());
                handle.execute(
                        "UPDATE gebruiker SET rechten_versie = rechten_versie + 1 WHERE id = ?",
                        wie.id().waarde());
            });

            scherm.link("Bedrijven").click();

            scherm.pagina().getByText("Deze pagina is niet meer geldig").waitFor();
            scherm.naar("").staatOp("inloggen");
        }
    }

    @Test
    void wie_een_van_zijn_functies_verliest_gaat_verder_in_een_andere() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var wie = inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            scherm.naar("");
            assertThat(scherm.pagina().locator(".gebruiker-functie").innerText())
                    .startsWith("Verzuimcoördinator");
            programma.jdbi().useHandle(handle -> {
                handle.execute(
                        "DELETE FROM gebruiker_functie WHERE functie = 'VERZUIMCOORDINATOR' AND gebruiker_id = ?",
                        wie.id().waarde());
                handle.execute(
                        "UPDATE gebruiker SET rechten_versie = rechten_versie + 1 WHERE id = ?",
                        wie.id().waarde());
            });

            scherm.naar("");

            assertThat(scherm.pagina().locator(".gebruiker-functie").innerText())
                    .startsWith("Gebruikersbeheerder");
        }
    }

    @Test
    void wie_overal_uitlogt_is_in_het_andere_venster_bij_de_volgende_klik_buiten() {
        var wie = iemand();
        var elders = Proefsessie.van(programma.context(), wie.id());
        try (var scherm = Scherm.van(programma, wie, Scherm.BREED)) {
            scherm.naar("").staatOp("");

            programma
                    .bean(SessieService.class)
                    .overalUitloggen(
                            wie.actor(), new Token("", wie.id(), elders.id(), "", elders.begin(), elders.begin(), 0));

            scherm.naar("").staatOp("inloggen");
        }
    }

    @Test
    void een_view_is_er_alleen_voor_wie_haar_handeling_mag_en_een_weigering_staat_in_het_logboek() {
        var regio = gegevens.regio();
        var mma = inloggers.regioteam(Functie.MMA, regio);
        var sanne = inloggers.verzuimcoordinator(gegevens.bedrijf(regio));
        try (var scherm = Scherm.van(programma, mma, Scherm.BREED)) {
            scherm.naar("proef-werklijst");
            PlaywrightAssertions.assertThat(scherm.pagina().locator("h1")).hasText("Proefwerklijst");
        }
        try (var scherm = Scherm.van(programma, sanne, Scherm.BREED)) {
            scherm.naar("proef-werklijst");
            scherm.heet("Pagina niet gevonden");
            scherm.naar("proef-zonder");
            scherm.heet("Pagina niet gevonden");
        }
        assertThat(programma
                        .jdbi()
                        .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                        "SELECT handeling FROM audit_regel WHERE uitkomst = 4 AND gebruiker_id = ?",
                                        sanne.id().waarde())
                                .mapTo(String.class)
                                .list()))
                .containsExactly("WERKLIJST_INZIEN");
    }

    @Test
    void het_afscheid_van_een_oude_bladzijde_krijgt_geen_koekje_dat_de_volgende_bladzijde_haar_sessie_kost()
            throws Exception {
        var afscheid = vraag(
                "POST",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=close",
                "Cookie",
                "JSESSIONID=voorbij; verzuim=voorbij");

        assertThat(afscheid.statusCode()).isEqualTo(204);
        assertThat(afscheid.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void wie_niet_is_ingelogd_gaat_na_het_inloggen_verder_waar_hij_was() {
        try (var scherm = Scherm.anoniem(programma, Scherm.BREED)) {
            scherm.naar("proef-werklijst?status=VERSTUURD")
                    .staatOp("inloggen?naar=proef-werklijst%3Fstatus%3DVERSTUURD");
            zetKoekje(scherm, koekje(inloggers.regioteam(Functie.MMA, gegevens.regio())));
            scherm.pagina().reload();
            scherm.pagina().waitForURL("**/proef-werklijst?status=VERSTUURD");
        }
    }

    @Prototype
    @Requires(property = PROEF)
    @Route("proef-werklijst")
    @Toont(Handeling.WERKLIJST_INZIEN)
    static class Proefwerklijst extends Main {
        Proefwerklijst() {
            add(new H1("Proefwerklijst"));
        }
    }

    @Prototype
    @Requires(property = PROEF)
    @Route("proef-zonder")
    static class Zonder extends Main {
        Zonder() {
            add(new H1("Voor niemand"));
        }
    }
}
