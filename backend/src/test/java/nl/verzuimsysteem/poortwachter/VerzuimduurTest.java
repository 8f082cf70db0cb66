package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerzuimduurTest {
    private static final LocalDate D0 = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-03 | 1
                    2026-03-09 | 1
                    2026-03-10 | 2
                    2026-04-13 | 6
                    2026-04-14 | 7
                    2027-03-01 | 52
                    2027-03-02 | 53
                    2028-02-28 | 104
                    2028-02-29 | 105
                    2026-03-01 | 1
                    """)
    void een_week_telt_zeven_kalenderdagen(LocalDate dag, int week) {
        assertThat(Verzuimduur.week(D0, dag)).isEqualTo(week);
    }

    @Test
    void dagen_tussen_twee_perioden_tellen_niet_mee() {
        var perioden = List.of(periode("2026-03-03", "2026-03-17"), periode("2026-03-27", null));

        assertThat(Verzuimduur.telVanaf(perioden)).isEqualTo("2026-03-13");
        assertThat(Verzuimduur.week(perioden, LocalDate.of(2026, 3, 16))).isEqualTo(2);
        assertThat(Verzuimduur.week(perioden, LocalDate.of(2026, 3, 20))).isEqualTo(2);
        assertThat(Verzuimduur.week(perioden, LocalDate.of(2026, 3, 27))).isEqualTo(3);
    }

    @Test
    void een_dag_voor_het_verzuim_hoort_bij_week_1() {
        assertThat(Verzuimduur.week(List.of(periode("2026-03-03", null)), LocalDate.of(2026, 3, 1)))
                .isEqualTo(1);
    }

    @Test
    void een_periode_die_nog_loopt_neemt_op_wat_erna_staat() {
        var perioden = List.of(periode("2026-03-03", null), periode("2026-03-27", null));

        assertThat(Verzuimduur.telVanaf(perioden)).isEqualTo("2026-03-03");
    }

    @Test
    void verlof_houdt_de_week_vast() {
        var perioden = List.of(periode("2026-03-03", null));
        var verlof = List.of(new Verlof(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 7, 7), Verlof.Oorzaak.ONBEKEND));

        assertThat(Verzuimduur.telVanaf(perioden, verlof)).isEqualTo("2026-06-23");
        assertThat(Verzuimduur.week(perioden, verlof, LocalDate.of(2026, 5, 1))).isEqualTo(2);
        assertThat(Verzuimduur.week(perioden, verlof, LocalDate.of(2026, 7, 7))).isEqualTo(3);
    }

    @Test
    void een_periode_duurt_ten_minste_een_dag() {
        assertThatThrownBy(() -> periode("2026-03-03", "2026-03-03")).isInstanceOf(IllegalArgumentException.class);
        assertThat(periode("2026-03-03", "2026-03-04").dagen(D0.plusYears(1))).isEqualTo(1);
        assertThat(periode("2026-03-03", null).dagen(D0)).isEqualTo(1);
    }

    /** The week on the last sick day follows from the sick days alone, however the spells lie. */
    @Property
    void de_week_volgt_uit_de_ziektedagen_alleen(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer> dagenZiek,
            @ForAll @IntRange(max = 27) int dagenHersteld) {
        var perioden = new ArrayList<Verzuimperiode>();
        var van = D0;
        for (var dagen : dagenZiek) {
            perioden.add(new Verzuimperiode(van, van.plusDays(dagen)));
            van = van.plusDays(dagen + dagenHersteld);
        }
        var ziektedagen = dagenZiek.stream().mapToInt(Integer::intValue).sum();
        var laatste = perioden.getLast().van().plusDays(dagenZiek.getLast() - 1);

        assertThat(Verzuimduur.week(perioden, laatste)).isEqualTo((ziektedagen - 1) / 7 + 1);
    }

    private static Verzuimperiode periode(String van, @Nullable String tot) {
        return new Verzuimperiode(LocalDate.parse(van), tot == null ? null : LocalDate.parse(tot));
    }
}
