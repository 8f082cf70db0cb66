package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlarmTest {
    private static final Actor SYSTEEM = Actor.systeem("opdrachten-alarm");

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private Toneel toneel = new Toneel(programma);

    @BeforeEach
    void nieuwToneel() {
        waarschuwAlles(programma);
        toneel = new Toneel(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void het_hele_team_krijgt_een_bericht_over_wat_niemand_op_tijd_oppakte() {
        toneel.lid(Functie.POB, "Petra Bos");
        toneel.lid(Functie.CASEMANAGER, "Kees Mulder");
        var tweefuncties = toneel.lid(Functie.BEDRIJFSARTS, "Dr. Vos");
        toneel.functie(tweefuncties.persoon(), Functie.POB, toneel.regio, null);
        toneel.functie(toneel.gebruiker("Eigen Pob"), Functie.POB, null, toneel.bedrijf);
        toneel.lid(Functie.MMA, "Andere Regio", toneel.gegevens.regio());
        var weg = toneel.lid(Functie.MMA, "Weg Gegaan");
        toneel.doe("UPDATE gebruiker SET actief = 0 WHERE id = ?", weg.persoon().waarde());
        var id = teLaat();

        waarschuwAlles(programma);

        // Fatima, Petra, Kees, Dr. Vos and the company's own POB; not the employer.
        assertThat(berichten(id)).isEqualTo(5);
        assertThat(toneel.tel("SELECT COUNT(*) FROM opdracht WHERE id = ? AND alarm_op IS NOT NULL", id.waarde()))
                .isEqualTo(1);
    }

    @Test
    void een_tweede_keer_waarschuwt_niemand_nog_eens() {
        var id = teLaat();

        assertThat(waarschuwAlles(programma)).isEqualTo(1);
        assertThat(waarschuwAlles(programma)).isZero();
        assertThat(berichten(id)).isEqualTo(1);
    }

    @Test
    void twee_nodes_waarschuwen_samen_een_keer() throws Exception {
        var alle =
                java.util.stream.IntStream.range(0, 120).mapToObj(i -> teLaat()).toList();
        try (var tweede = TestProgramma.op(programma.database(), Map.of());
                var draden = Executors.newFixedThreadPool(4)) {
            var aantallen = draden.invokeAll(List.<Callable<Integer>>of(
                    () -> waarschuwAlles(programma),
                    () -> waarschuwAlles(tweede),
                    () -> waarschuwAlles(programma),
                    () -> waarschuwAlles(tweede)));
            var samen = 0;
            for (var aantal : aantallen) {
                samen += aantal.get();
            }
            // Who skipped what another held may have stopped early; the next minute's run finds what is left.
            samen += waarschuwAlles(programma);
            assertThat(samen).isEqualTo(120);
        }

        assertThat(alle).allSatisfy(id -> assertThat(berichten(id)).isEqualTo(1));
    }

    @Test
    void wat_opgepakt_of_op_tijd_is_alarmeert_niet() {
        var opgepakt = toneel.opgepakt();
        toneel.doe("UPDATE opdracht SET alarm_na = '2026-01-05 12:00' WHERE id = ?", opgepakt.waarde());
        toneel.verstuurd();

        assertThat(waarschuwAlles(programma)).isZero();
    }

    @Test
    void alleen_het_systeem_bewaakt() {
        assertThatThrownBy(() -> programma.bean(AlarmService.class).waarschuw(toneel.mma))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> programma.bean(AlarmService.class).waarschuw(toneel.werkgever))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void waarschuwen_kost_vijf_vragen_hoeveel_opdrachten_het_ook_zijn() {
        for (var nummer = 0; nummer < 10; nummer++) {
            teLaat();
        }
        try (var telling = programma.teller().beginDezeThread()) {
            programma.bean(AlarmService.class).waarschuw(SYSTEEM);

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(5);
        }
    }

    private OpdrachtId teLaat() {
        var id = toneel.verstuurd();
        toneel.doe("UPDATE opdracht SET alarm_na = '2026-01-05 12:00' WHERE id = ?", id.waarde());
        return id;
    }

    private static int waarschuwAlles(TestProgramma programma) {
        var samen = 0;
        int aantal;
        do {
            aantal = programma.bean(AlarmService.class).waarschuw(SYSTEEM);
            samen += aantal;
        } while (aantal > 0);
        return samen;
    }

    private long berichten(OpdrachtId id) {
        return toneel.tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel LIKE ?", "opdracht:" + id + ":alarm:%");
    }
}
