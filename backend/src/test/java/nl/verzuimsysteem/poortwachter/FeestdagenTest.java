package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeestdagenTest {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    static IntStream jaren() {
        return IntStream.rangeClosed(2014, 2040);
    }

    /** Of Good Friday and 5 May each calendar thinks its own; about the other days there is no doubt. */
    @ParameterizedTest
    @MethodSource("jaren")
    void de_feestdagen_zijn_die_van_een_andere_rekenaar(int jaar) {
        var elders = JOLLYDAY.getHolidays(Year.of(jaar)).stream()
                .filter(dag -> !dag.getPropertiesKey().contains("GOOD_FRIDAY"))
                .map(dag -> dag.getDate())
                .filter(FeestdagenTest::isGeenBevrijdingsdag)
                .toList();
        var hier = LocalDate.of(jaar, 1, 1)
                .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                .filter(dag -> Feestdagen.isFeestdag(dag) && !isGoedeVrijdag(dag))
                .filter(FeestdagenTest::isGeenBevrijdingsdag)
                .toList();

        assertThat(hier).containsExactlyInAnyOrderElementsOf(elders);
    }

    private static boolean isGeenBevrijdingsdag(LocalDate dag) {
        return !dag.equals(LocalDate.of(dag.getYear(), 5, 5));
    }

    private static boolean isGoedeVrijdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() == 5
                && Feestdagen.isFeestdag(dag.plusDays(3))
                && Feestdagen.isFeestdag(dag.plusDays(2))
                && !dag.equals(LocalDate.of(dag.getYear(), 12, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, true", "2026-04-03, true", "2026-04-05, true", "2026-04-06, true", "2026-04-27, true",
        "2025-04-26, true", "2025-04-27, false", "2026-05-05, true", "2026-05-14, true", "2026-05-24, true",
        "2026-05-25, true", "2026-12-25, true", "2026-12-26, true", "2026-12-31, false", "2013-04-30, true",
        "2026-05-15, false"
    })
    void bekende_dagen(LocalDate dag, boolean feestdag) {
        assertThat(Feestdagen.isFeestdag(dag)).isEqualTo(feestdag);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-15, 2026-02-13",
        "2026-02-13, 2026-02-13",
        "2026-04-06, 2026-04-02",
        "2027-01-03, 2026-12-31",
        "2026-12-27, 2026-12-24"
    })
    void de_werkdag_op_of_voor_een_dag(LocalDate dag, LocalDate werkdag) {
        assertThat(Feestdagen.werkdagOpOfVoor(dag)).isEqualTo(werkdag);
    }

    @Test
    void een_weekend_is_geen_werkdag_maar_ook_geen_feestdag() {
        assertThat(Feestdagen.isWerkdag(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(Feestdagen.isFeestdag(LocalDate.of(2026, 2, 14))).isFalse();
    }
}
