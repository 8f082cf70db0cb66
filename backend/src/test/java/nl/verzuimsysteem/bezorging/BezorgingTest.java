package nl.verzuimsysteem.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.verzuimsysteem.bezorging.Onbezorgd.Weg;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Bezorgluisteraar;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** What a provider of SMS reports, and what who keeps the application sees of all that did not arrive. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BezorgingTest {
    private static final String SLEUTEL = "een-lang-geheim-dat-niemand-raadt-0123456789";
    private static final String KENMERK = "00112233445566778899aabbccddeeff";
    private static final Map<String, Object> INSTELLINGEN =
            Map.of("verzuim.sms.status.sleutel", SLEUTEL, Bezorgluisteraar.AAN, true, Testklok.AAN, true);

    private final TestProgramma programma = TestProgramma.nieuw(INSTELLINGEN);
    private final Bezorgluisteraar luisteraar = programma.bean(Bezorgluisteraar.class);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @BeforeEach
    void leeg() {
        doe("DELETE FROM uitgaande_sms");
        doe("DELETE FROM uitgaand_bericht");
        luisteraar.gehoord().clear();
        luisteraar.faal(false);
    }

    @Test
    void een_sms_die_niet_aankomt_is_bekend_en_dat_hoort_men_een_keer() {
        for (var status : List.of("failed", "Expired", "undelivered", "rejected")) {
            verzonden(status, KENMERK);

            assertThat(meld(SLEUTEL, KENMERK, status)).isEqualTo(204);
            assertThat(meld(SLEUTEL, KENMERK.toUpperCase(Locale.ROOT), status)).isEqualTo(204);
            assertThat(meld(SLEUTEL, KENMERK, "delivered")).as("too late").isEqualTo(204);

            assertThat(rij(status)).isEqualTo("TERUGGEKOMEN");
            assertThat(luisteraar.gehoord()).containsExactly(status);
            leeg();
        }
    }

    @Test
    void wat_op_de_telefoon_staat_kan_daarna_niet_meer_mislukken() {
        verzonden("a:1", KENMERK);
        for (var status : List.of("sent", "buffered", "delivered", "failed")) {
            assertThat(meld(SLEUTEL, KENMERK, status)).isEqualTo(204);
        }

        assertThat(rij("a:1")).isEqualTo("BEZORGD");
        assertThat(luisteraar.gehoord()).isEmpty();
    }

    @Test
    void wie_het_geheim_niet_weet_of_een_kenmerk_verzint_verandert_niets() {
        verzonden("a:1", KENMERK);

        assertThat(meld("verkeerd", KENMERK, "failed")).isEqualTo(404);
        assertThat(meld(SLEUTEL + "x", KENMERK, "failed")).isEqualTo(404);
        assertThat(meld(SLEUTEL, "ffffffffffffffffffffffffffffffff", "failed")).isEqualTo(204);
        assertThat(meld(SLEUTEL, "a:1", "failed")).isEqualTo(204);
        assertThat(meld(SLEUTEL, "", "failed")).isEqualTo(204);
        assertThat(meld(SLEUTEL, KENMERK, null)).isEqualTo(204);
        assertThat(new ApiAanroep(programma)
                        .post(SmsstatusController.PAD + "/" + SLEUTEL, "geen json", "application/json")
                        .status())
                .isEqualTo(400);

        assertThat(rij("a:1")).isEqualTo("VERZONDEN");
        assertThat(luisteraar.gehoord()).isEmpty();
    }

    @Test
    void zonder_geheim_bestaat_het_adres_niet() {
        try (var zonder = TestProgramma.op(programma.database(), Map.of())) {
            verzonden("a:1", KENMERK);
            for (var geheim : List.of("%20", "iets", SLEUTEL)) {
                assertThat(meld(zonder, geheim, KENMERK, "failed")).isEqualTo(404);
            }
            assertThat(rij("a:1")).isEqualTo("VERZONDEN");
        }
    }

    @Test
    void wie_blijft_raden_wordt_even_niet_meer_gehoord() {
        try (var node = TestProgramma.op(programma.database(), INSTELLINGEN)) {
            for (var keer = 0; keer < SmsstatusController.FOUTEN_PER_ADRES; keer++) {
                assertThat(meld(node, "raad" + keer, KENMERK, "failed")).isEqualTo(404);
            }
            assertThat(meld(node, "nog-eens", KENMERK, "failed")).isEqualTo(429);
            node.bean(Testklok.class).later(Duration.ofMinutes(16));
            assertThat(meld(node, SLEUTEL, KENMERK, "failed")).isEqualTo(204);
        }
    }

    @Test
    void wie_het_hoort_en_faalt_laat_niets_vastleggen_en_in_het_log_staat_geen_geheim() {
        verzonden("a:1", KENMERK);
        luisteraar.faal(true);
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("nl.verzuimsysteem");
        log.start();
        logger.addAppender(log);
        try {
            assertThat(meld(SLEUTEL, KENMERK, "failed"))
                    .as("the provider reports it again")
                    .isEqualTo(503);
        } finally {
            logger.detachAppender(log);
        }
        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(regel -> regel.contains("sms-dienst"))
                .noneMatch(regel -> regel.contains(SLEUTEL) || regel.contains(KENMERK));
        assertThat(rij("a:1")).isEqualTo("VERZONDEN");

        luisteraar.faal(false);
        assertThat(meld(SLEUTEL, KENMERK, "failed")).isEqualTo(204);
        assertThat(luisteraar.gehoord()).containsExactly("a:1");
    }

    @Test
    void de_beheerder_ziet_wat_niet_aankwam_en_niet_voor_wie() {
        nietBezorgd("uitnodiging:1", "jan.jansen@example.com", "5.1.1", 1);
        nietBezorgd("selekt:1:LINK", "sanne@example.com", "MailConnectException: Couldn't connect", 2);
        nietBezorgd("alarm:1", "oud@example.com", "5.1.1", 8);
        verzonden("uitnodiging:2", KENMERK);
        meld(SLEUTEL, KENMERK, "failed");
        var service = programma.bean(BezorgingService.class);

        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.lijst(beheerder()))
                    .extracting(Onbezorgd::weg, Onbezorgd::soort, Onbezorgd::aan, Onbezorgd::reden)
                    .containsExactly(
                            tuple(Weg.SMS, Berichtsoort.AFSPRAAK, "…78", Reden.GEWEIGERD),
                            tuple(Weg.MAIL, Berichtsoort.AFSPRAAK, "j…@example.com", Reden.ADRES),
                            tuple(Weg.MAIL, Berichtsoort.TRIAGE, "s…@example.com", Reden.ONBEREIKBAAR));
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    @Test
    void niemand_anders_ziet_het() {
        var service = programma.bean(BezorgingService.class);
        for (var functie : EnumSet.complementOf(EnumSet.of(Functie.FUNCTIONEEL_BEHEERDER, Functie.SYSTEEM))) {
            var actor = Actoren.met(functie, new Bereik.Alles());
            assertThatThrownBy(() -> service.lijst(actor)).as(functie.name()).isInstanceOf(GeenRecht.class);
        }
    }

    private static Actor beheerder() {
        return Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles());
    }

    private int meld(String geheim, String kenmerk, @Nullable String status) {
        return meld(programma, geheim, kenmerk, status);
    }

    private static int meld(TestProgramma node, String geheim, String kenmerk, @Nullable String status) {
        var melding = new HashMap<String, Object>(Map.of("reference", kenmerk, "recipient", "31612345678"));
        if (status != null) {
            melding.put("status", status);
        }
        return new ApiAanroep(node)
                .post(SmsstatusController.PAD + "/" + geheim, melding)
                .status();
    }

    private void verzonden(String sleutel, String kenmerk) {
        doe(
                "INSERT INTO uitgaande_sms (sleutel, nummer, tekst, status, pogingen, niet_voor, aangemaakt_op, verzonden_op,"
                        + " kenmerk) VALUES ('" + sleutel
                        + "', '+31612345678', '', 'VERZONDEN', 1, '2026-01-01', '2026-01-01',"
                        + " '2026-01-01', '" + kenmerk + "')");
    }

    private void nietBezorgd(String sleutel, String aan, String fout, int dagenGeleden) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, status, pogingen, niet_voor,
                               aangemaakt_op, laatste_fout, niet_bezorgd_op)
                        VALUES (:sleutel, :aan, 'x', '', 'MISLUKT', 1, '2026-01-01', '2026-01-01', :fout, :moment)""")
                        .bind("sleutel", sleutel)
                        .bind("aan", aan)
                        .bind("fout", fout)
                        .bind("moment", programma.bean(Testklok.class).instant().minus(Duration.ofDays(dagenGeleden)))
                        .execute());
    }

    private String rij(String sleutel) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT status FROM uitgaande_sms WHERE sleutel = ?", sleutel)
                        .mapTo(String.class)
                        .one());
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
