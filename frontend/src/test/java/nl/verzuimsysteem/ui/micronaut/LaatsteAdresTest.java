package nl.verzuimsysteem.ui.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request to the screens comes from, as the audit log keeps it. */
@Tag("database")
@Tag("scherm")
class LaatsteAdresTest {
    private static final TestProgramma ACHTER_PROXY =
            TestProgramma.nieuw(Map.of("verzuim.schermen.achter-proxy", true));
    private static final TestProgramma ZONDER_PROXY = TestProgramma.nieuw(Map.of());

    @AfterAll
    static void stop() {
        ACHTER_PROXY.close();
        ZONDER_PROXY.close();
    }

    @ParameterizedTest(name = "{0} / {1} achter een proxy: {2}")
    @CsvSource({
        "'6.6.6.6, 192.0.2.7',  for=6.6.6.6, 192.0.2.7",
        "192.0.2.8,             for=6.6.6.6, 192.0.2.8",
        "2001:db8::1,           for=6.6.6.6, 2001:db8::1",
    })
    void alleen_het_adres_dat_de_eigen_proxy_schreef_telt(String xForwardedFor, String forwarded, String verwacht)
            throws Exception {
        assertThat(adres(ACHTER_PROXY, xForwardedFor, forwarded)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource("192.0.2.9, for=6.6.6.6, 127.0.0.1")
    void zonder_proxy_gelooft_het_programma_geen_kop(String xForwardedFor, String forwarded, String verwacht)
            throws Exception {
        assertThat(adres(ZONDER_PROXY, xForwardedFor, forwarded)).isEqualTo(verwacht);
    }

    /** A cookie that opens nothing is refused, and the log says from where it came. */
    private static String adres(TestProgramma programma, String xForwardedFor, String forwarded) throws Exception {
        var verzoek = HttpRequest.newBuilder(
                        URI.create(programma.bean(ScreenServer.class).url() + "/"))
                .header("Accept", "text/html")
                .header("Cookie", "verzuim=x")
                .header("X-Forwarded-For", xForwardedFor)
                .header("Forwarded", forwarded)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(verzoek, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT adres FROM audit_regel WHERE uitkomst = 4 ORDER BY id DESC LIMIT 1")
                        .mapTo(String.class)
                        .one());
    }
}
