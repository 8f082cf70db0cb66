package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VierwekenregelTest {
    @ParameterizedTest(name = "hersteld op {0}, opnieuw ziek op {1}: {2} dagen, telt door: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-10 | 2026-03-10 | 0  | true
                    2026-03-10 | 2026-03-11 | 1  | true
                    2026-03-10 | 2026-04-06 | 27 | true
                    2026-03-10 | 2026-04-07 | 28 | false
                    2026-03-10 | 2026-04-08 | 29 | false
                    2026-02-01 | 2026-02-28 | 27 | true
                    2026-02-01 | 2026-03-01 | 28 | false
                    2028-02-01 | 2028-02-28 | 27 | true
                    2028-02-01 | 2028-02-29 | 28 | false
                    2028-02-02 | 2028-02-29 | 27 | true
                    2028-02-02 | 2028-03-01 | 28 | false
                    2025-12-15 | 2026-01-11 | 27 | true
                    2025-12-15 | 2026-01-12 | 28 | false
                    2025-12-31 | 2026-01-01 | 1  | true
                    2026-03-15 | 2026-04-11 | 27 | true
                    2026-10-11 | 2026-11-08 | 28 | false
                    2026-03-10 | 2027-03-10 | 365 | false
                    """)
    void minder_dan_vier_weken_hersteld_telt_door(
            LocalDate hersteldOp, LocalDate opnieuwZiek, long dagen, boolean teltDoor) {
        assertThat(Vierwekenregel.dagenHersteld(hersteldOp, opnieuwZiek)).isEqualTo(dagen);
        assertThat(Vierwekenregel.teltDoor(hersteldOp, opnieuwZiek)).isEqualTo(teltDoor);
    }

    @Test
    void ziek_worden_voor_de_eerste_dag_weer_aan_het_werk_kan_niet() {
        var hersteldOp = LocalDate.of(2026, 3, 10);

        assertThatThrownBy(() -> Vierwekenregel.teltDoor(hersteldOp, hersteldOp.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void de_grens_ligt_bij_elke_hersteldatum_op_28_dagen(
            @ForAll @IntRange(min = 10_000, max = 40_000) int dag, @ForAll @IntRange(max = 400) int dagen) {
        var hersteldOp = LocalDate.ofEpochDay(dag);

        assertThat(Vierwekenregel.teltDoor(hersteldOp, hersteldOp.plusDays(dagen)))
                .isEqualTo(dagen < 28);
    }

    @Property
    void vier_weken_later_valt_op_dezelfde_dag_van_de_week_en_telt_niet_door(
            @ForAll @IntRange(min = 10_000, max = 40_000) int dag) {
        var hersteldOp = LocalDate.ofEpochDay(dag);
        var later = hersteldOp.plusWeeks(4);

        assertThat(later.getDayOfWeek()).isEqualTo(hersteldOp.getDayOfWeek());
        assertThat(Vierwekenregel.teltDoor(hersteldOp, later)).isFalse();
        assertThat(Vierwekenregel.teltDoor(hersteldOp, later.minusDays(1))).isTrue();
    }
}
