package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a case has lasted. Days between spells do not count (WIA 23 lid 3): they move the day from which the weeks
 * are counted.
 */
public final class Verzuimduur {
    private static final int DAGEN_PER_WEEK = 7;

    private Verzuimduur() {}

    /**
     * The day from which the weeks of the case are counted: the first sick day, moved by the days fit in between.
     *
     * @param perioden the spells of one case, oldest first; at least one, and only the last may still run
     */
    public static LocalDate telVanaf(List<Verzuimperiode> perioden) {
        var vanaf = perioden.getFirst().van();
        for (var nummer = 1; nummer < perioden.size(); nummer++) {
            var hersteldOp = perioden.get(nummer - 1).tot();
            if (hersteldOp == null) {
                throw new IllegalArgumentException("Only the last spell may run: " + perioden);
            }
            vanaf = vanaf.plusDays(Vierwekenregel.dagenHersteld(
                    hersteldOp, perioden.get(nummer).van()));
        }
        return vanaf;
    }

    /**
     * The week of absence a day lies in: the first seven days are week 1.
     *
     * @param telVanaf the day from which the weeks are counted
     * @return at least 1, also for a day before the case began
     */
    public static int week(LocalDate telVanaf, LocalDate dag) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(telVanaf, dag)) / DAGEN_PER_WEEK) + 1;
    }

    /**
     * The week of absence of a day that may lie anywhere in a case: counted with the spells that had begun by then. A
     * day of recovery in between keeps the week in which the spell before it ended.
     *
     * @param perioden the spells of one case, oldest first
     */
    public static int week(List<Verzuimperiode> perioden, LocalDate dag) {
        var begonnen =
                perioden.stream().filter(periode -> !periode.van().isAfter(dag)).toList();
        if (begonnen.isEmpty()) {
            return 1;
        }
        var tot = begonnen.getLast().tot();
        var laatste = tot != null && !dag.isBefore(tot) ? tot.minusDays(1) : dag;
        return week(telVanaf(begonnen), laatste);
    }
}
