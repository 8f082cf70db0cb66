package nl.verzuimsysteem.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.testen.Bezorgluisteraar;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** Mail that is refused, and mail that comes back to a mailbox on this machine. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetourpostTest {
    private static final String VREEMD = "0123456789abcdef0123456789abcdef";
    private static final Session SESSIE = Session.getInstance(new Properties());

    private final Postkantoor postkantoor = new Postkantoor();
    private final GreenMail bus = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser eigenaar;
    private final Map<String, Object> instellingen;
    private final TestProgramma programma;
    private final Bezorgluisteraar luisteraar;

    RetourpostTest() {
        bus.start();
        eigenaar = bus.setUser("retour@example.com", "retour", "geheim-van-de-bus");
        instellingen = Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                postkantoor.poort(),
                "verzuim.smtp.from",
                "verzuim@example.com",
                "verzuim.smtp.retour.adres",
                "retour@example.com",
                "verzuim.smtp.retour.host",
                "127.0.0.1",
                "verzuim.smtp.retour.port",
                bus.getImap().getPort(),
                "verzuim.smtp.retour.user",
                "retour",
                "verzuim.smtp.retour.password",
                "geheim-van-de-bus",
                "verzuim.smtp.retour.tls",
                false,
                Bezorgluisteraar.AAN,
                true);
        programma = TestProgramma.nieuw(instellingen);
        luisteraar = programma.bean(Bezorgluisteraar.class);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
        bus.stop();
        postkantoor.close();
    }

    @BeforeEach
    void leeg() throws FolderException {
        bus.purgeEmailFromAllMailboxes();
        doe("DELETE FROM uitgaand_bericht");
        postkantoor.brieven().clear();
        luisteraar.gehoord().clear();
        luisteraar.faal(false);
    }

    @Test
    void wie_voorgoed_geweigerd_wordt_krijgt_geen_tweede_poging_en_houdt_de_andere_niet_op() {
        zetKlaar("weg:1", "weg@example.com");
        zetKlaar("weg:2", "kort@example.com");
        zetKlaar("goed:1", "jan@example.com");

        assertThat(verzend()).isEqualTo(1);
        doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
        assertThat(verzend()).isZero();

        assertThat(rij("weg:1")).isEqualTo("MISLUKT 1");
        assertThat(rij("weg:2")).isEqualTo("MISLUKT 1");
        assertThat(rij("goed:1")).isEqualTo("VERZONDEN 1");
        assertThat(luisteraar.gehoord()).containsExactly("weg:1", "weg:2");
        assertThat(een("SELECT CONCAT(tekst, laatste_fout) FROM uitgaand_bericht WHERE sleutel = 'weg:1'"))
                .contains("550 5.1.1");
    }

    @Test
    void wie_nu_niet_kan_of_ons_niet_kent_wordt_acht_keer_gevraagd() {
        for (var wie : List.of("druk", "beleid", "storing")) {
            zetKlaar(wie + ":1", wie + "@example.com");
        }

        for (var poging = 1; poging <= 8; poging++) {
            assertThat(luisteraar.gehoord()).as("voor poging " + poging).isEmpty();
            doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
            verzend();
        }
        doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
        verzend();

        assertThat(List.of(rij("druk:1"), rij("beleid:1"), rij("storing:1"))).containsOnly("MISLUKT 8");
        assertThat(luisteraar.gehoord()).containsExactlyInAnyOrder("druk:1", "beleid:1", "storing:1");
    }

    @Test
    void een_bericht_draagt_zijn_kenmerk_op_de_envelop_en_in_zijn_naam_ook_als_het_nog_eens_gaat() {
        zetKlaar("a:1", "jan@example.com");
        verzend();
        doe("UPDATE uitgaand_bericht SET status = 'KLAAR', niet_voor = '2000-01-01'");
        verzend();

        var kenmerk = kenmerk("a:1");
        assertThat(kenmerk).matches("[0-9a-f]{32}");
        assertThat(postkantoor.brieven()).hasSize(2).allSatisfy(brief -> {
            assertThat(brief.van()).isEqualTo("retour+" + kenmerk + "@example.com");
            assertThat(brief.inhoud()).contains("Message-ID: <" + kenmerk + "@example.com>");
            assertThat(brief.inhoud()).contains("From: verzuim@example.com");
        });
    }

    @Test
    void een_bericht_dat_terugkomt_is_bekend_en_dat_hoort_men_een_keer() throws Exception {
        var kenmerk = verzonden("a:1");
        kom(melding("To: <retour+" + kenmerk.toUpperCase(Locale.ROOT) + "@example.com>", "failed", "5.1.1", VREEMD));

        assertThat(lees()).isEqualTo(1);

        assertThat(rij("a:1")).isEqualTo("TERUGGEKOMEN 1");
        assertThat(een("SELECT laatste_fout FROM uitgaand_bericht WHERE niet_bezorgd_op IS NOT NULL AND tekst = ''"))
                .isEqualTo("5.1.1");
        assertThat(bus.getReceivedMessages()).as("it holds an address").isEmpty();

        kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.1.1", kenmerk));
        assertThat(lees()).as("once more").isZero();
        assertThat(luisteraar.gehoord()).containsExactly("a:1");
        assertThat(bus.getReceivedMessages()).isEmpty();
    }

    @Test
    void zonder_eigen_adres_op_de_envelop_telt_hoe_het_bericht_zich_noemde() throws Exception {
        var eerste = verzonden("a:1");
        var tweede = verzonden("a:2");
        kom(melding("To: <verzuim@example.com>", "failed", "4.4.7", eerste));
        kom(melding("To: <verzuim@example.com>", "Failed (given up)", "onzin 999.jan@example.com", tweede)
                .replace("text/rfc822-headers", "message/rfc822"));

        assertThat(lees()).isEqualTo(2);

        assertThat(List.of(rij("a:1"), rij("a:2"))).containsOnly("TERUGGEKOMEN 1");
        assertThat(luisteraar.gehoord()).containsExactlyInAnyOrder("a:1", "a:2");
        assertThat(een("SELECT laatste_fout FROM uitgaand_bericht WHERE sleutel = 'a:2'"))
                .isEmpty();
    }

    @Test
    void wie_geen_kenmerk_weet_kan_van_geen_bericht_zeggen_dat_het_terugkwam() throws Exception {
        verzonden("a:1");
        kom(melding("To: <retour@example.com>", "failed", "5.1.1", "a:1"));
        kom(melding("To: <retour+" + VREEMD + "@example.com>", "failed", "5.1.1", VREEMD));
        kom(melding("To: <retour+%@example.com>", "failed", "5.1.1", "%"));

        assertThat(lees()).isZero();

        assertThat(rij("a:1")).isEqualTo("VERZONDEN 1");
        assertThat(luisteraar.gehoord()).isEmpty();
        assertThat(gezien()).containsExactly(true, true, true);
    }

    @Test
    void wat_alleen_later_komt_of_geen_melding_is_blijft_liggen_en_verandert_niets() throws Exception {
        var kenmerk = verzonden("a:1");
        var aan = "To: <retour+" + kenmerk + "@example.com>";
        kom(melding(aan, "delayed", "4.4.1", kenmerk));
        kom(melding(aan, "delivered", "2.0.0", kenmerk));
        kom(aan + "\nSubject: Ik ben er even niet\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n");
        kom(aan + "\nContent-Type: multipart/report; report-type=delivery-status\n\nkapot");
        kom(aan + "\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n\nniets\n--b--\n");

        assertThat(lees()).isZero();
        assertThat(lees()).isZero();

        assertThat(rij("a:1")).isEqualTo("VERZONDEN 1");
        assertThat(luisteraar.gehoord()).isEmpty();
        assertThat(gezien()).containsExactly(true, true, true, true, true);
    }

    @Test
    void twee_nodes_die_samen_lezen_melden_elk_bericht_een_keer() throws Exception {
        for (var nummer = 1; nummer <= 12; nummer++) {
            zetKlaar("twee:" + nummer, "jan@example.com");
        }
        verzend();
        for (var nummer = 1; nummer <= 12; nummer++) {
            var kenmerk = kenmerk("twee:" + nummer);
            kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.2.1", kenmerk));
        }

        try (var tweede = TestProgramma.op(programma.database(), instellingen);
                var draden = Executors.newFixedThreadPool(2)) {
            draden.invokeAll(List.<Callable<Integer>>of(
                    this::lees, () -> tweede.bean(Retourpost.class).lees()));
            lees();

            var gehoord = new java.util.ArrayList<>(luisteraar.gehoord());
            gehoord.addAll(tweede.bean(Bezorgluisteraar.class).gehoord());
            assertThat(gehoord).hasSize(12).doesNotHaveDuplicates();
        }
        assertThat(tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE status = 'TERUGGEKOMEN'"))
                .isEqualTo(12);
    }

    @Test
    void wie_het_hoort_en_faalt_laat_niets_vastleggen_en_hoort_het_later_weer() throws Exception {
        var kenmerk = verzonden("a:1");
        kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.1.1", kenmerk));
        zetKlaar("weg:1", "weg@example.com");
        zetKlaar("goed:1", "jan@example.com");
        luisteraar.faal(true);

        assertThat(lees()).isZero();
        assertThat(verzend()).as("the others go on").isEqualTo(1);

        assertThat(rij("a:1")).isEqualTo("VERZONDEN 1");
        assertThat(rij("weg:1")).isEqualTo("KLAAR 1");
        luisteraar.faal(false);
        doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
        assertThat(lees()).isEqualTo(1);
        verzend();
        assertThat(luisteraar.gehoord()).containsExactly("a:1", "weg:1");
    }

    @Test
    void wat_terugkomt_voor_wij_het_als_verzonden_noteerden_blijft_teruggekomen() throws Exception {
        var kenmerk = verzonden("a:1");
        // As if the node that sent it had not yet written that down.
        doe("UPDATE uitgaand_bericht SET status = 'KLAAR', tekst = 'tekst', verzonden_op = NULL");
        kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.1.1", kenmerk));

        assertThat(lees()).isEqualTo(1);
        doe("UPDATE uitgaand_bericht SET niet_voor = '2000-01-01'");
        assertThat(verzend()).isZero();
        programma
                .bean(Postvak.class)
                .verzonden(
                        new Postvak.Bericht(
                                tel("SELECT id FROM uitgaand_bericht"), "a:1", kenmerk, "", "", "", null, 1),
                        java.time.Instant.EPOCH);

        assertThat(rij("a:1")).isEqualTo("TERUGGEKOMEN 1");
    }

    @Test
    void een_teruggekomen_bericht_kost_twee_vragen_en_de_rest_geen() throws Exception {
        var kenmerk = verzonden("a:1");
        kom("To: <retour@example.com>\nSubject: hallo\n\nhallo");
        kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.1.1", kenmerk));

        try (var telling = programma.teller().beginDezeThread()) {
            lees();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            lees();
            assertThat(telling.aantal()).as(telling.toString()).isZero();
        }
    }

    @Test
    void zonder_bus_of_met_een_verkeerd_wachtwoord_gebeurt_er_niets() {
        try (var zonder = TestProgramma.op(programma.database(), Map.of())) {
            assertThat(zonder.bean(Retourpost.class).lees()).isZero();
        }
        var fout = new java.util.HashMap<>(instellingen);
        fout.put("verzuim.smtp.retour.password", "verkeerd");
        try (var andere = TestProgramma.op(programma.database(), fout)) {
            assertThat(andere.bean(Retourpost.class).lees()).isZero();
            assertThat(andere.bean(Retourbus.class)).asString().doesNotContain("verkeerd");
        }
    }

    @Test
    void het_wachtwoord_reist_niet_leesbaar_over_een_netwerk() {
        var ver = new Retourbus("", "imap.example.com", 143, "retour", "geheim", false).eigenschappen();
        assertThat(ver).containsEntry("mail.imap.starttls.required", "true");
        assertThat(new Retourbus("", "imap.example.com", 993, "retour", "geheim", true).protocol())
                .isEqualTo("imaps");
    }

    @Test
    void in_het_log_staat_geen_adres_en_geen_kenmerk() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        // Other tests, with mail servers that tell of everything, run beside this one.
        var logger = (Logger) LoggerFactory.getLogger(Retourpost.class.getPackageName());
        log.start();
        logger.addAppender(log);
        try {
            var kenmerk = verzonden("a:1");
            zetKlaar("weg:1", "weg@example.com");
            zetKlaar("druk:1", "druk@example.com");
            verzend();
            kom(melding("To: <retour+" + kenmerk + "@example.com>", "failed", "5.1.1", kenmerk));
            luisteraar.faal(true);
            lees();
            luisteraar.faal(false);
            lees();
            assertThat(log.list).isNotEmpty();
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(regel -> regel.contains("@") || regel.contains(kenmerk));
            assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
        } finally {
            logger.detachAppender(log);
        }
    }

    private static String melding(String kop, String actie, String status, String kenmerk) {
        return kop + """

                From: MAILER-DAEMON@mx.example.net
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

                --grens
                Content-Type: text/plain

                Het bericht kon niet worden bezorgd.

                --grens
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net

                Final-Recipient: rfc822; jan@example.com
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <jan@example.com> User unknown

                --grens
                Content-Type: text/rfc822-headers

                From: verzuim@example.com
                Message-ID: <%s@example.com>
                Subject: Er staat een bericht klaar

                --grens--
                """.formatted(actie, status, kenmerk);
    }

    private void kom(String bericht) throws MessagingException {
        eigenaar.deliver(new MimeMessage(
                SESSIE, new ByteArrayInputStream(bericht.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private List<Boolean> gezien() {
        return java.util.Arrays.stream(bus.getReceivedMessages())
                .map(bericht -> {
                    try {
                        return bericht.isSet(Flags.Flag.SEEN);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private String verzonden(String sleutel) {
        zetKlaar(sleutel, "jan@example.com");
        verzend();
        return kenmerk(sleutel);
    }

    private int lees() {
        return programma.bean(Retourpost.class).lees();
    }

    private int verzend() {
        return programma.bean(Verzending.class).verzend();
    }

    private void zetKlaar(String sleutel, String aan) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, status, niet_voor, aangemaakt_op)"
                                + " VALUES (?, ?, 'Er staat een bericht klaar', 'De link', 'KLAAR', '2026-01-01', '2026-01-01')",
                        sleutel,
                        aan));
    }

    private String kenmerk(String sleutel) {
        return een("SELECT kenmerk FROM uitgaand_bericht WHERE sleutel = '" + sleutel + "'");
    }

    private String rij(String sleutel) {
        return een("SELECT CONCAT(status, ' ', pogingen) FROM uitgaand_bericht WHERE sleutel = '" + sleutel + "'");
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
