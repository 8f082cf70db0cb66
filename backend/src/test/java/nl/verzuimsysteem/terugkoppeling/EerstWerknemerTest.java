package nl.verzuimsysteem.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The werknemer reads some hours before his employer, where his company chose so. */
@Tag("database")
class EerstWerknemerTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private static final Actor ACHTERGROND = Actor.systeem("proef");

    private final Testklok klok = PROGRAMMA.bean(Testklok.class);
    private final TerugkoppelmeldService meldingen = PROGRAMMA.bean(TerugkoppelmeldService.class);

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void de_werkgever_leest_en_hoort_het_pas_als_het_zijn_moment_is() {
        for (var uren : new int[] {1, 24}) {
            var toneel = new Terugkoppeltoneel(PROGRAMMA);
            toneel.eerstWerknemer(uren);
            toneel.geef();
            var id = toneel.eigen().getFirst().id();
            klok.later(Duration.ofHours(uren).minusMinutes(1));
            meldingen.verstuur(ACHTERGROND);

            assertThat(toneel.lees(toneel.leidinggevende.actor())).isEmpty();
            assertThat(toneel.lees(toneel.coordinator.actor())).isEmpty();
            assertThatThrownBy(() -> PROGRAMMA.bean(TerugkoppelingService.class).pdf(toneel.leidinggevende.actor(), id))
                    .isInstanceOf(NietGevonden.class);
            assertThat(toneel.lees(toneel.arts.actor())).hasSize(1);
            assertThat(toneel.post(toneel.zelf)).isEqualTo(1);
            assertThat(toneel.post(toneel.leidinggevende)).isZero();
            assertThat(toneel.tijdlijnregels()).isZero();

            klok.later(Duration.ofMinutes(2));
            meldingen.verstuur(ACHTERGROND);

            assertThat(toneel.lees(toneel.leidinggevende.actor())).hasSize(1);
            assertThat(toneel.post(toneel.zelf)).isEqualTo(1);
            assertThat(toneel.post(toneel.leidinggevende)).isEqualTo(1);
            assertThat(toneel.tijdlijnregels()).isEqualTo(1);
        }
    }

    @Test
    void twee_keer_melden_en_twee_nodes_tegelijk_melden_een_keer() throws Exception {
        var toneel = new Terugkoppeltoneel(PROGRAMMA);
        toneel.eerstWerknemer(2);
        for (var keer = 0; keer < 20; keer++) {
            toneel.geef();
        }
        klok.later(Duration.ofHours(3));
        try (var handen = Executors.newFixedThreadPool(4)) {
            handen.invokeAll(java.util.Collections.nCopies(
                    8, (Callable<Boolean>) () -> meldingen.verstuur(Actor.systeem("proef"))));
        }
        meldingen.verstuur(ACHTERGROND);

        assertThat(toneel.post(toneel.leidinggevende)).isEqualTo(20);
        assertThat(toneel.tijdlijnregels()).isEqualTo(20);
    }

    @Test
    void alleen_het_systeem_meldt() {
        var toneel = new Terugkoppeltoneel(PROGRAMMA);
        assertThatThrownBy(() -> meldingen.verstuur(toneel.arts.actor())).isInstanceOf(GeenRecht.class);
    }
}
