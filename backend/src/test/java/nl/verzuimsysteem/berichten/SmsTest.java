package nl.verzuimsysteem.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.testen.Bezorgluisteraar;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Against a provider on this machine that refuses one number for good. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmsTest {
    private static final String GOED = "06-22222222";
    private static final String GEWEIGERD = "06-00000001";

    private final List<Ontvangen> ontvangen = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch zwijgt = new CountDownLatch(1);
    private volatile int antwoord = 200;
    private final HttpServer aanbieder = aanbieder();
    private final TestProgramma programma;

    SmsTest() {
        programma = TestProgramma.nieuw(
                instellingen("http://127.0.0.1:" + aanbieder.getAddress().getPort() + "/v1/messages"));
    }

    @AfterAll
    void klaar() {
        zwijgt.countDown();
        programma.close();
        programma.database().close();
        aanbieder.stop(0);
    }

    @BeforeEach
    void leeg() {
        doe("DELETE FROM uitgaande_sms");
        programma.bean(Bezorgluisteraar.class).gehoord().clear();
        ontvangen.clear();
        antwoord = 200;
    }

    @Test
    void een_sms_gaat_een_keer_weg_zoals_de_aanbieder_hem_vraagt() {
        zetKlaar(new Sms("a:1", "+31 (0)6 22222222", "Er staat een bericht klaar – één"));
        zetKlaar(new Sms("a:1", "+31 (0)6 22222222", "nog eens"));

        assertThat(verzending().verzend()).isEqualTo(1);
        assertThat(verzending().verzend()).isZero();

        assertThat(ontvangen).hasSize(1);
        var bericht = ontvangen.getFirst();
        assertThat(bericht.toegang()).isEqualTo("Bearer geheim-van-de-aanbieder");
        assertThat(bericht.soort()).isEqualTo("application/json");
        assertThat(bericht.inhoud())
                .containsEntry("recipients", List.of("31622222222"))
                .containsEntry("originator", "Verzuim")
                .containsEntry("body", "Er staat een bericht klaar – één")
                .containsKey("reference");
        assertThat(rij("a:1")).isEqualTo("VERZONDEN 1 ");
        assertThat(tekst("a:1")).isEmpty();
    }

    @Test
    void een_tweede_verzending_heeft_hetzelfde_kenmerk() {
        zetKlaar(new Sms("a:1", GOED, "tekst"));
        verzending().verzend();
        // As if the node died after the provider took it and before that was written down.
        doe("UPDATE uitgaande_sms SET status = 'KLAAR', tekst = 'tekst', niet_voor = '2000-01-01'");
        verzending().verzend();

        assertThat(ontvangen).hasSize(2);
        assertThat(ontvangen.stream()
                        .map(o -> String.valueOf(o.inhoud().get("reference")))
                        .distinct())
                .singleElement()
                .asString()
                .matches("[0-9a-f]{32}");
    }

    @Test
    void een_geweigerd_nummer_is_meteen_mislukt_en_houdt_de_andere_niet_op() {
        zetKlaar(new Sms("nee:1", GEWEIGERD, "tekst"), new Sms("ja:1", GOED, "tekst"));

        assertThat(verzending().verzend()).isEqualTo(1);

        assertThat(rij("nee:1")).isEqualTo("MISLUKT 1 HTTP 422");
        assertThat(programma.bean(Bezorgluisteraar.class).gehoord()).containsExactly("nee:1");
        assertThat(tekst("nee:1")).isEmpty();
        assertThat(rij("ja:1")).isEqualTo("VERZONDEN 1 ");
    }

    @Test
    void wie_het_te_druk_heeft_wordt_later_weer_gevraagd_en_de_rest_telt_geen_poging() {
        zetKlaar(new Sms("druk:1", GOED, "tekst"), new Sms("druk:2", GOED, "tekst"));
        antwoord = 429;

        assertThat(verzending().verzend()).isZero();

        assertThat(ontvangen).hasSize(1);
        assertThat(rij("druk:1")).isEqualTo("KLAAR 1 HTTP 429");
        assertThat(rij("druk:2")).isEqualTo("KLAAR 0 ");
        assertThat(tel("SELECT COUNT(*) FROM uitgaande_sms WHERE niet_voor > UTC_TIMESTAMP() AND tekst = 'tekst'"))
                .isEqualTo(2);

        antwoord = 200;
        doe("UPDATE uitgaande_sms SET niet_voor = '2000-01-01'");
        assertThat(verzending().verzend()).isEqualTo(2);
    }

    @Test
    void na_zes_pogingen_is_een_sms_mislukt_en_zijn_tekst_weg() {
        zetKlaar(new Sms("zes:1", GOED, "tekst"));
        antwoord = 503;

        for (var poging = 1; poging <= 6; poging++) {
            assertThat(rij("zes:1")).as("voor poging " + poging).startsWith("KLAAR");
            doe("UPDATE uitgaande_sms SET niet_voor = '2000-01-01'");
            verzending().verzend();
        }

        assertThat(rij("zes:1")).isEqualTo("MISLUKT 6 HTTP 503");
        assertThat(programma.bean(Bezorgluisteraar.class).gehoord()).containsExactly("zes:1");
        assertThat(tekst("zes:1")).isEmpty();
    }

    @Test
    void wie_niet_antwoordt_wordt_later_weer_gevraagd() {
        zetKlaar(new Sms("stil:1", GOED, "tekst"));
        antwoord = 0;

        assertThat(verzending().verzend()).isZero();

        assertThat(rij("stil:1")).isEqualTo("KLAAR 1 HttpTimeoutException");
    }

    @Test
    void wie_er_niet_is_wordt_later_weer_gevraagd() {
        zetKlaar(new Sms("weg:1", GOED, "tekst"));
        try (var andere = TestProgramma.op(programma.database(), instellingen("http://127.0.0.1:1/"))) {
            assertThat(andere.bean(Smsverzending.class).verzend()).isZero();
        }

        assertThat(rij("weg:1")).isEqualTo("KLAAR 1 ConnectException");
    }

    @Test
    void twee_nodes_verzenden_samen_elke_sms_een_keer() throws Exception {
        for (var nummer = 1; nummer <= 90; nummer++) {
            zetKlaar(new Sms("twee:" + nummer, GOED, "tekst"));
        }
        try (var draden = Executors.newFixedThreadPool(4)) {
            draden.invokeAll(Collections.nCopies(
                    4, (Callable<Integer>) () -> verzending().verzend()));
        }

        assertThat(ontvangen).hasSize(90);
        assertThat(tel("SELECT COUNT(*) FROM uitgaande_sms WHERE status = 'VERZONDEN'"))
                .isEqualTo(90);
    }

    @Test
    void naar_een_vaste_telefoon_of_zonder_aanbieder_wordt_niets_klaargezet() {
        zetKlaar(new Sms("vast:1", "010-1234567", "tekst"));
        assertThat(tel("SELECT COUNT(*) FROM uitgaande_sms")).isZero();
        assertThat(uitgaand(programma).kan()).isTrue();
        assertThat(uitgaand(programma).kan("010-1234567")).isFalse();

        try (var zonder = TestProgramma.op(programma.database(), Map.of())) {
            assertThat(uitgaand(zonder).kan()).isFalse();
            assertThat(uitgaand(zonder).kan(GOED)).isFalse();
            zetKlaar(zonder, new Sms("uit:1", GOED, "tekst"));
            assertThat(zonder.bean(Smsverzending.class).verzend()).isZero();
        }
        assertThat(tel("SELECT COUNT(*) FROM uitgaande_sms")).isZero();
    }

    @Test
    void het_geheim_reist_niet_leesbaar_over_een_netwerk() {
        assertThatThrownBy(() -> new Smsdienst("http://sms.example/v1", "geheim", "Verzuim").adres())
                .isInstanceOf(IllegalStateException.class);
        assertThat(new Smsdienst("https://sms.example/v1", "geheim", "Verzuim"))
                .asString()
                .doesNotContain("geheim");
    }

    private HttpServer aanbieder() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/messages", this::neemAan);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void neemAan(HttpExchange uitwisseling) throws IOException {
        var inhoud = JsonMapper.createDefault()
                .readValue(uitwisseling.getRequestBody(), Argument.mapOf(String.class, Object.class));
        var koppen = uitwisseling.getRequestHeaders();
        ontvangen.add(new Ontvangen(koppen.getFirst("Authorization"), koppen.getFirst("Content-Type"), inhoud));
        if (antwoord == 0) {
            wacht();
        }
        var status = inhoud.get("recipients").equals(List.of("31600000001")) ? 422 : antwoord;
        uitwisseling.sendResponseHeaders(status, -1);
        uitwisseling.close();
    }

    private void wacht() {
        try {
            zwijgt.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Ontvangen(String toegang, String soort, Map<String, Object> inhoud) {}

    private static Map<String, Object> instellingen(String url) {
        return Map.of(
                "verzuim.sms.url",
                url,
                "verzuim.sms.sleutel",
                "geheim-van-de-aanbieder",
                "verzuim.sms.afzender",
                "Verzuim",
                Bezorgluisteraar.AAN,
                true);
    }

    private Smsverzending verzending() {
        return programma.bean(Smsverzending.class);
    }

    private static UitgaandeSms uitgaand(TestProgramma programma) {
        return programma.bean(UitgaandeSms.class);
    }

    private void zetKlaar(Sms... berichten) {
        zetKlaar(programma, berichten);
    }

    @SuppressWarnings("unchecked")
    private static void zetKlaar(TestProgramma programma, Sms... berichten) {
        var transacties = (TransactionOperations<Connection>) programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            uitgaand(programma).zetKlaar(List.of(berichten));
            return true;
        });
    }

    private String rij(String sleutel) {
        return een("SELECT CONCAT(status, ' ', pogingen, ' ', COALESCE(laatste_fout, '')) FROM uitgaande_sms"
                + " WHERE sleutel = '" + sleutel + "'");
    }

    private String tekst(String sleutel) {
        return een("SELECT tekst FROM uitgaande_sms WHERE sleutel = '" + sleutel + "'");
    }

    private String een(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(String.class).one());
    }

    private long tel(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
