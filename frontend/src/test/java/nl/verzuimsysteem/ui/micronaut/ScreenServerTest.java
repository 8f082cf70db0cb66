package nl.verzuimsysteem.ui.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Browsers;
import nl.verzuimsysteem.ui.toegang.Openbaar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenServerTest {

    private static final String PROEF = "schermproef";

    private TestProgramma programma;
    private HttpClient http;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of(PROEF, true));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    void stop() {
        http.close();
        programma.close();
    }

    @Test
    void de_stijlen_komen_uit_het_programma_en_niet_uit_een_bundel() throws Exception {
        assertThat(get("/styles.css").statusCode()).isEqualTo(200);
        assertThat(get("/aura/aura.css").statusCode()).isEqualTo(200);
    }

    @Test
    void een_bestand_buiten_de_openbare_map_wordt_niet_gegeven() throws Exception {
        assertThat(get("/../application.yml").body()).doesNotContain("datasources");
        assertThat(get("/%2e%2e/%2e%2e/application.yml").body()).doesNotContain("datasources");
    }

    @Test
    void wat_van_de_bundel_is_mag_een_jaar_bewaard_worden() throws Exception {
        var script = Pattern.compile("VAADIN/build/[^\"]+\\.js")
                .matcher(get("/" + PROEF).body());
        assertThat(script.find()).isTrue();

        var answer = get("/" + script.group());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void een_bladzijde_gaat_gecomprimeerd() throws Exception {
        var answer = get("/" + PROEF, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void het_sessiekoekje_is_onbereikbaar_voor_scripts_en_andere_sites() throws Exception {
        assertThat(get("/" + PROEF).headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite="));
    }

    @Test
    void filters_gaan_voor_vaadin_in_de_volgorde_die_zij_noemen() throws Exception {
        assertThat(get("/" + PROEF).headers().allValues("X-Proef")).containsExactly("eerste", "tweede");
    }

    @Test
    void luisteraars_naar_het_begin_van_vaadin_zijn_beans() {
        assertThat(programma.bean(ProefBegin.class).keren).hasValue(1);
    }

    @Test
    void een_poort_die_bezet_is_wordt_in_een_zin_gezegd() {
        var port = programma.bean(ScreenServer.class).port();

        assertThatThrownBy(() -> TestProgramma.op(programma.database(), Map.of("verzuim.schermen.port", port)))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("Poort " + port + " voor de schermen is al in gebruik");
    }

    @Test
    void wat_de_server_uit_zichzelf_meldt_komt_over_een_websocket() {
        List<String> received = Collections.synchronizedList(new ArrayList<>());
        try (var page = Browsers.vanDezeThread().newPage()) {
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(frame.text())));
            page.navigate(programma.bean(ScreenServer.class).url() + "/" + PROEF);
            page.getByText("Vraag").click();
            PlaywrightAssertions.assertThat(page.locator("#antwoord"))
                    .hasText("Het antwoord van later", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            page.waitForCondition(() -> received.stream().anyMatch(frame -> frame.contains("Het antwoord van later")));
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create(programma.bean(ScreenServer.class).url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Prototype
    @Requires(property = PROEF)
    @Route(PROEF)
    @Openbaar
    static class ProefView extends Section {

        ProefView(ProefBegin bean) {
            var answer = new Paragraph();
            answer.setId("antwoord");
            add(answer, new NativeButton("Vraag", click -> {
                var ui = getUI().orElseThrow();
                // Waits for the lock, so until the answer to the click has gone.
                Thread.ofVirtual().start(() -> ui.accessSynchronously(() -> answer.setText("Het antwoord van later")));
            }));
        }
    }

    @Singleton
    @Requires(property = PROEF)
    static class ProefBegin implements VaadinServiceInitListener {

        private final transient AtomicInteger keren = new AtomicInteger();

        @Override
        public void serviceInit(ServiceInitEvent event) {
            keren.incrementAndGet();
        }
    }

    @Singleton
    @Order(2)
    @Requires(property = PROEF)
    static class Tweede extends Kopregel {
        Tweede() {
            super("tweede");
        }
    }

    @Singleton
    @Order(1)
    @Requires(property = PROEF)
    static class Eerste extends Kopregel {
        Eerste() {
            super("eerste");
        }
    }

    abstract static class Kopregel implements Filter {

        private final String waarde;

        Kopregel(String waarde) {
            this.waarde = waarde;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ((HttpServletResponse) response).addHeader("X-Proef", waarde);
            chain.doFilter(request, response);
        }
    }
}
