package nl.verzuimsysteem.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DagsqlTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    private final TestProgramma programma = TestProgramma.gedeeld();

    @Test
    void om_half_een_snachts_is_het_hier_al_de_volgende_dag() {
        assertThat(dag(hier("2026-11-22T00:30"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(dag(hier("2026-07-01T00:30"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(dag(hier("2026-07-01T23:59"))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void rond_het_verzetten_van_de_klok_is_de_dag_die_van_de_kalender() {
        for (var wissel :
                new String[] {"2022-10-30", "2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25", "2027-03-28"}) {
            var begin = LocalDate.parse(wissel)
                    .minusDays(1)
                    .atStartOfDay(Kalender.NEDERLAND)
                    .toInstant();
            for (var uur = 0; uur < 3 * 24; uur++) {
                var moment = begin.plus(Duration.ofHours(uur)).minusMillis(1);
                assertThat(dag(moment))
                        .as(moment.toString())
                        .isEqualTo(Kalender.plaatselijk(moment).toLocalDate());
            }
        }
    }

    @Test
    void elke_eerste_en_laatste_minuut_van_een_dag_hoort_bij_die_dag() {
        Stream.iterate(VANDAAG.minusYears(4), dag -> dag.plusDays(17)).limit(90).forEach(dag -> {
            for (var tijd : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(23, 59)}) {
                assertThat(dag(dag.atTime(tijd).atZone(Kalender.NEDERLAND).toInstant()))
                        .isEqualTo(dag);
            }
        });
    }

    private static Instant hier(String tijd) {
        return LocalDateTime.parse(tijd).atZone(Kalender.NEDERLAND).toInstant();
    }

    private LocalDate dag(Instant moment) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT " + Dagsql.van("k.moment", VANDAAG)
                                + " FROM (SELECT CAST(:moment AS DATETIME(3)) AS moment) k")
                        .bind("moment", moment)
                        .mapTo(LocalDate.class)
                        .one());
    }
}
