package nl.verzuimsysteem.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoosterTest {
    private static final LocalDate DINSDAG = LocalDate.of(2026, 12, 1);

    @Test
    void een_zitting_van_elke_week_is_er_elke_week_op_haar_weekdag() {
        var rooster = dinsdag(1, DINSDAG, null);

        assertThat(rooster.isOp(DINSDAG)).isTrue();
        assertThat(rooster.isOp(DINSDAG.plusWeeks(1))).isTrue();
        assertThat(rooster.isOp(DINSDAG.plusDays(1))).isFalse();
        assertThat(rooster.isOp(DINSDAG.minusWeeks(1))).isFalse();
    }

    @Test
    void om_de_twee_weken_telt_vanaf_de_eerste_keer() {
        // From the Friday before: the first Tuesday is the first.
        var rooster = dinsdag(2, DINSDAG.minusDays(4), null);

        assertThat(rooster.isOp(DINSDAG)).isTrue();
        assertThat(rooster.isOp(DINSDAG.plusWeeks(1))).isFalse();
        assertThat(rooster.isOp(DINSDAG.plusWeeks(2))).isTrue();
    }

    @Test
    void na_de_laatste_dag_is_er_geen_zitting_meer() {
        var rooster = dinsdag(1, DINSDAG, DINSDAG.plusWeeks(1));

        assertThat(rooster.isOp(DINSDAG.plusWeeks(1))).isTrue();
        assertThat(rooster.isOp(DINSDAG.plusWeeks(2))).isFalse();
    }

    @Test
    void op_een_feestdag_is_er_alleen_een_zitting_die_er_juist_voor_die_dag_is() {
        var koningsdag = LocalDate.of(2027, 4, 27);

        assertThat(dinsdag(1, DINSDAG, null).isOp(koningsdag)).isFalse();
        assertThat(dinsdag(1, koningsdag, koningsdag).isOp(koningsdag)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01T08:00:00Z, 2026-12-01T11:00:00Z",
        "2026-06-02, 2026-06-02T07:00:00Z, 2026-06-02T10:00:00Z",
        // The Tuesdays around the nights in which the clock changes.
        "2026-03-24, 2026-03-24T08:00:00Z, 2026-03-24T11:00:00Z",
        "2026-03-31, 2026-03-31T07:00:00Z, 2026-03-31T10:00:00Z",
        "2026-10-20, 2026-10-20T07:00:00Z, 2026-10-20T10:00:00Z",
        "2026-10-27, 2026-10-27T08:00:00Z, 2026-10-27T11:00:00Z",
    })
    void negen_uur_is_negen_uur_op_de_klok_in_zomer_en_winter(LocalDate dag, Instant van, Instant tot) {
        assertThat(dinsdag(1, LocalDate.of(2026, 1, 6), null).op(dag)).contains(new Tijdvak(van, tot));
    }

    @Test
    void in_de_nacht_dat_de_klok_verzet_wordt_duurt_een_zitting_korter_of_langer() {
        var vooruit = LocalDate.of(2026, 3, 29);
        var achteruit = LocalDate.of(2026, 10, 25);

        assertThat(zondagnacht(vooruit).op(vooruit))
                .contains(new Tijdvak(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T02:00:00Z")));
        assertThat(zondagnacht(achteruit).op(achteruit))
                .contains(new Tijdvak(Instant.parse("2026-10-24T23:00:00Z"), Instant.parse("2026-10-25T03:00:00Z")));
    }

    @Test
    void twee_zittingen_botsen_alleen_als_ze_op_een_dag_hetzelfde_uur_willen() {
        var een = dinsdag(2, DINSDAG, null);

        assertThat(een.botstMet(dinsdag(2, DINSDAG.plusWeeks(1), null))).isFalse();
        assertThat(een.botstMet(dinsdag(2, DINSDAG.plusWeeks(2), null))).isTrue();
        assertThat(een.botstMet(dinsdag(3, DINSDAG.plusWeeks(1), null))).isTrue();
        assertThat(een.botstMet(dinsdag(1, DINSDAG.plusWeeks(1), DINSDAG.plusWeeks(1))))
                .isFalse();
        assertThat(een.botstMet(
                        new Rooster(DayOfWeek.TUESDAY, LocalTime.of(12, 0), LocalTime.of(17, 0), 1, DINSDAG, null)))
                .isFalse();
        assertThat(een.botstMet(
                        new Rooster(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), 1, DINSDAG, null)))
                .isFalse();
    }

    private static Rooster dinsdag(int omDeWeken, LocalDate van, @Nullable LocalDate tot) {
        return new Rooster(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), omDeWeken, van, tot);
    }

    private static Rooster zondagnacht(LocalDate dag) {
        return new Rooster(DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(4, 0), 1, dag, dag);
    }
}
