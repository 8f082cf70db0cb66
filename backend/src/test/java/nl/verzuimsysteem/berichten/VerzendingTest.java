package nl.verzuimsysteem.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Wachten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerzendingTest {
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;
    private final Map<String, Object> instellingen;

    VerzendingTest() {
        post.start();
        instellingen = Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com");
        programma = TestProgramma.nieuw(instellingen);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
        post.stop();
    }

    @BeforeEach
    void leeg() throws Exception {
        post.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void ruimOp() {
        programma.jdbi().useHandle(handle -> handle.execute("DELETE FROM uitgaand_bericht"));
    }

    @Test
    void een_bericht_gaat_een_keer_weg() throws Exception {
        zetKlaar("a:1", "jan@example.com");

        assertThat(verzending(programma).verzend()).isEqualTo(1);
        assertThat(verzending(programma).verzend()).isZero();

        var ontvangen = ontvangen();
        assertThat(ontvangen).hasSize(1);
        assertThat(ontvangen.getFirst().getSubject()).isEqualTo("Er staat een bericht klaar – één");
        assertThat(GreenMailUtil.getBody(ontvangen.getFirst())).contains("link");
        assertThat(ontvangen.getFirst().getFrom()[0]).hasToString("verzuim@example.com");
        assertThat(ontvangen.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(status("a:1")).isEqualTo("VERZONDEN");
    }

    @Test
    void een_tweede_verzending_van_hetzelfde_bericht_heeft_hetzelfde_kenmerk() throws Exception {
        zetKlaar("a:1", "jan@example.com");
        verzending(programma).verzend();
        // As if the node died after the server took it and before that was written down.
        doe("UPDATE uitgaand_bericht SET status = 'KLAAR', niet_voor = '2000-01-01'");
        verzending(programma).verzend();

        assertThat(ontvangen().stream().map(VerzendingTest::kenmerk).distinct())
                .singleElement()
                .asString()
                .endsWith("@example.com>");
        assertThat(ontvangen()).hasSize(2);
    }

    @Test
    void twee_nodes_verzenden_samen_elk_bericht_een_keer() throws Exception {
        for (var nummer = 1; nummer <= 150; nummer++) {
            zetKlaar("twee:" + nummer, "jan@example.com");
        }
        try (var tweede = TestProgramma.op(programma.database(), instellingen);
                var draden = Executors.newFixedThreadPool(4)) {
            draden.invokeAll(List.<Callable<Integer>>of(
                    () -> verzending(programma).verzend(),
                    () -> verzending(tweede).verzend(),
                    () -> verzending(programma).verzend(),
                    () -> verzending(tweede).verzend()));
        }

        assertThat(ontvangen()).hasSize(150);
        assertThat(ontvangen().stream().map(VerzendingTest::kenmerk).distinct()).hasSize(150);
        assertThat(tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE status = 'VERZONDEN'"))
                .isEqualTo(150);
    }

    @Test
    void een_fout_adres_houdt_de_andere_niet_op() throws Exception {
        zetKlaar("fout:1", "dit is geen adres");
        zetKlaar("fout:2", "jan@example.com");

        verzending(programma).verzend();

        assertThat(ontvangen()).hasSize(1);
        assertThat(status("fout:1")).as("it will never be one").isEqualTo("MISLUKT");
        assertThat(tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel = 'fout:1' AND pogingen = 1"
                        + " AND niet_bezorgd_op IS NOT NULL AND laatste_fout IS NOT NULL AND tekst = ''"))
                .isEqualTo(1);
    }

    @Test
    void wie_niet_bereikbaar_is_wordt_later_weer_gevraagd() throws Exception {
        try (var zonderPost = TestProgramma.op(
                programma.database(), Map.of("verzuim.smtp.host", "127.0.0.1", "verzuim.smtp.port", 1))) {
            zetKlaar("weg:1", "jan@example.com");
            zetKlaar("weg:2", "piet@example.com");

            assertThat(verzending(zonderPost).verzend()).isZero();
            assertThat(verzending(programma).verzend()).isZero();
        }
        doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");

        assertThat(verzending(programma).verzend()).isEqualTo(2);
        assertThat(tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE laatste_fout IS NOT NULL"))
                .isZero();
    }

    @Test
    void het_werk_op_de_achtergrond_verzendt_vanzelf_en_na_het_stoppen_niet_meer() throws Exception {
        var aan = new java.util.HashMap<>(instellingen);
        aan.put("verzuim.achtergrond.aan", true);
        try (var eerste = TestProgramma.op(programma.database(), aan);
                var tweede = TestProgramma.op(programma.database(), aan)) {
            zetKlaar("zelf:1", "jan@example.com");

            wachtTot(() -> ontvangen().size() == 1);
            wachtTot(() -> status("zelf:1").equals("VERZONDEN"));
            assertThat(tel("SELECT COUNT(*) FROM scheduled_tasks"))
                    .as("two nodes, each work once")
                    .isEqualTo(eerste.context()
                            .getBeansOfType(Achtergrondtaak.class)
                            .size());
            assertThat(eerste.api()).isNotEqualTo(tweede.api());
        }
        assertThat(tel("SELECT COUNT(*) FROM scheduled_tasks WHERE picked = 1")).isZero();
    }

    private static Verzending verzending(TestProgramma programma) {
        return programma.bean(Verzending.class);
    }

    private List<MimeMessage> ontvangen() {
        return Arrays.asList(post.getReceivedMessages());
    }

    private static String kenmerk(MimeMessage bericht) {
        try {
            return bericht.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void zetKlaar(String sleutel, String aan) {
        doe(
                "INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, status, niet_voor, aangemaakt_op) VALUES (?, ?, 'Er staat een bericht klaar – één', 'De link', 'KLAAR', '2026-01-01', '2026-01-01')",
                sleutel,
                aan);
    }

    private String status(String sleutel) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT status FROM uitgaand_bericht WHERE sleutel = ?", sleutel)
                        .mapTo(String.class)
                        .one());
    }

    private long tel(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    private static void wachtTot(BooleanSupplier voorwaarde) {
        Wachten.tot(Duration.ofSeconds(60), voorwaarde);
    }
}
