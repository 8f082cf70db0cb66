package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a case has lasted, where its terms are not needed. Days between spells and of leave do not count (WIA 23 lid 3):
 * they move the day from which the weeks are counted. Counts as {@link Poortwachter} does.
 */
public final class Verzuimduur {
    private static final int DAGEN_PER_WEEK = 7;

    private Verzuimduur() {}

    /**
     * The day from which the weeks of the case are counted: the first sick day, moved by the days fit in between.
     *
     * @param perioden the spells of one case; at least one
     */
    public static LocalDate telVanaf(List<Verzuimperiode> perioden) {
        return telVanaf(perioden, List.of());
    }

    /** The same, moved by leave for pregnancy and birth too. */
    public static LocalDate telVanaf(List<Verzuimperiode> perioden, List<Verlof> verlof) {
        return LocalDate.ofEpochDay(telling(perioden, verlof).teldag());
    }

    private static Telling telling(List<Verzuimperiode> perioden, List<Verlof> verlof) {
        var regels = Regels.van(perioden.getFirst().van());
        return Telling.van(perioden, verlof, regels.onderbreking(), regels.getal(Getal.WACHTTIJD_DAGEN));
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
     * The week of absence of a day that may lie anywhere in a case: counted with the days of sickness until then. A day of
     * recovery in between keeps the week in which the spell before it ended.
     *
     * @param perioden the spells of one case; at least one
     */
    public static int week(List<Verzuimperiode> perioden, LocalDate dag) {
        return week(perioden, List.of(), dag);
    }

    /** The same, with leave for pregnancy and birth, which keeps the week as recovery does. */
    public static int week(List<Verzuimperiode> perioden, List<Verlof> verlof, LocalDate dag) {
        return week(telling(perioden, verlof), dag);
    }

    static int week(Telling telling, LocalDate dag) {
        return Math.max(0, telling.dagenTot(Telling.dag(dag)) - 1) / DAGEN_PER_WEEK + 1;
    }
}
