package nl.verzuimsysteem.uitnodigingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page behind the link of an invitation: what it opens, for how long, and what who guesses finds. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitnodigingsdeurTest {
    private static final int POGINGEN = 10_000;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final Afspraaktoneel toneel = new Afspraaktoneel(programma);
    private final Uitnodigingsdeur deur = programma.bean(Uitnodigingsdeur.class);
    private final Instant begin =
            programma.bean(Testklok.class).instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    private static Actor.Herkomst van(String adres) {
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, adres);
    }

    private String token(AfspraakId ignored) {
        toneel.verwerk();
        return Afspraaktoneel.token(toneel.mail("werknemer@example.com").getLast());
    }

    @Test
    void een_link_opent_die_ene_afspraak_en_hij_kan_laten_weten_dat_hij_komt_of_niet() {
        var afspraak = toneel.plan(begin);
        var token = token(afspraak);
        var hier = van("10.0.0.1");

        var eerst = deur.open(hier, token).orElseThrow();
        assertThat(eerst.afspraak().id()).isEqualTo(afspraak);
        assertThat(eerst.kanAfzeggen()).isTrue();
        assertThat(eerst.telefoonRegio()).isEqualTo("088 - 000 00 00");
        toneel.verzet(afspraak, begin.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> deur.bevestig(hier, token, eerst.afspraak().versie()))
                .as("the page he looks at tells the old moment")
                .isInstanceOf(Conflict.class);
        assertThat(deur.bevestig(hier, token, 1).orElseThrow().afspraak().status())
                .isEqualTo(Afspraakstatus.BEVESTIGD);
        assertThat(deur.bevestig(hier, token, 1).orElseThrow().afspraak().status())
                .isEqualTo(Afspraakstatus.BEVESTIGD);
        assertThat(new String(deur.agenda(hier, token).orElseThrow(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Afspraak")
                .doesNotContain("Fatima");
        assertThat(deur.zegAf(hier, token, 2).orElseThrow().afspraak().status()).isEqualTo(Afspraakstatus.AFGEZEGD);
        assertThat(deur.open(hier, token).orElseThrow().kanAfzeggen()).isFalse();
        assertThatThrownBy(() -> deur.bevestig(hier, token, 3)).isInstanceOf(Conflict.class);
        long inzagen = programma
                .jdbi()
                .withHandle(handle ->
                        handle.select("""
                                SELECT COUNT(*) FROM audit_regel WHERE handeling = 'EIGEN_AFSPRAKEN_INZIEN'
                                  AND werknemer_id = ? AND uitkomst = 0""", toneel.werknemer).mapTo(Long.class).one());
        assertThat(inzagen).isGreaterThanOrEqualTo(2);
    }

    @Test
    void een_dag_van_tevoren_kan_hij_hier_niet_meer_afzeggen_en_na_het_begin_opent_de_link_niets() {
        var straks = programma.bean(Testklok.class).instant().plus(Duration.ofHours(5));
        var token = token(toneel.plan(straks));
        var hier = van("10.0.0.2");

        assertThat(deur.open(hier, token).orElseThrow().kanAfzeggen()).isFalse();
        assertThatThrownBy(() -> deur.zegAf(hier, token, 0)).isInstanceOf(Conflict.class);

        programma.bean(Testklok.class).later(Duration.ofHours(6));
        try {
            assertThat(deur.open(hier, token)).isEmpty();
        } finally {
            programma.bean(Testklok.class).later(Duration.ofHours(-6));
        }
    }

    @Test
    void tienduizend_keer_raden_vindt_niets_wordt_geremd_en_vult_het_logboek_niet() {
        var token = token(toneel.plan(begin));
        var rader = van("10.0.0.3");
        var toeval = new SecureRandom();
        var bytes = new byte[32];
        var weigeringen = weigeringen();

        try (var telling = programma.teller().beginDezeThread()) {
            for (var poging = 0; poging < POGINGEN; poging++) {
                toeval.nextBytes(bytes);
                assertThat(deur.open(
                                rader, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                        .isEmpty();
            }
            assertThat(telling.aantal()).as("looked up a few times only").isLessThan(200);
        }

        assertThat(deur.open(rader, token))
                .as("not even the right one, from there, for now")
                .isEmpty();
        assertThat(deur.open(van("10.0.0.4"), token)).isPresent();
        assertThat(weigeringen() - weigeringen).isLessThanOrEqualTo(20);
        assertThat(deur.open(van("10.0.0.5"), "")).isEmpty();
        assertThat(deur.open(van("10.0.0.5"), "A".repeat(5000))).isEmpty();
        assertThat(deur.bevestig(van("10.0.0.5"), "A".repeat(43), 0)).isEmpty();
        programma.bean(Testklok.class).later(Duration.ofMinutes(16));
        assertThat(deur.open(rader, token)).as("after a while").isPresent();
    }

    private long weigeringen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4")
                        .mapTo(Long.class)
                        .one());
    }
}
