package nl.verzuimsysteem.opdrachten;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When the team works: Monday to Friday between two hours, except on public holidays.
 *
 * @param van the hour the day begins
 * @param tot the hour it ends; later than {@code van}
 * @param feestdag tells which days are public holidays
 * @param zone where these hours hold
 */
record Werktijden(LocalTime van, LocalTime tot, Predicate<LocalDate> feestdag, ZoneId zone) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    Werktijden {
        if (!van.isBefore(tot)) {
            throw new IllegalArgumentException("Working hours from " + van + " to " + tot);
        }
    }

    /** The moment at which this much working time has passed. Exactly at closing time still counts for that day. */
    Instant na(Instant moment, Duration werktijd) {
        var dag = LocalDate.ofInstant(moment, zone);
        var rest = werktijd;
        while (true) {
            if (isWerkdag(dag)) {
                var open = later(moment, dag.atTime(van).atZone(zone).toInstant());
                var sluit = dag.atTime(tot).atZone(zone).toInstant();
                var over = Duration.between(open, sluit);
                if (over.compareTo(rest) >= 0) {
                    return open.plus(rest);
                }
                if (over.isPositive()) {
                    rest = rest.minus(over);
                }
            }
            dag = dag.plusDays(1);
        }
    }

    private boolean isWerkdag(LocalDate dag) {
        return !WEEKEND.contains(dag.getDayOfWeek()) && !feestdag.test(dag);
    }

    private static Instant later(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
