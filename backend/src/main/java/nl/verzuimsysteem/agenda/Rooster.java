package nl.verzuimsysteem.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import org.jspecify.annotations.Nullable;

/**
 * When a session is held, in the time of the Netherlands.
 *
 * @param tot on the same day as {@code van}, and later
 * @param omDeWeken 1 is every week; counted from the first of these weekdays at or after {@code geldigVan}
 * @param geldigTot the last day; {@code null} when none is known
 */
public record Rooster(
        DayOfWeek weekdag,
        LocalTime van,
        LocalTime tot,
        int omDeWeken,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot) {
    /** The most weeks between two of its days. */
    public static final int MEESTE_WEKEN = 8;

    private static final int DAGEN_PER_WEEK = 7;
    /** After so many weeks every pair of rhythms up to {@link #MEESTE_WEKEN} has begun anew. */
    private static final int RONDE = 840;

    public Rooster {
        if (!tot.isAfter(van) || omDeWeken < 1 || omDeWeken > MEESTE_WEKEN) {
            throw new IllegalArgumentException("No session: " + van + " to " + tot + ", every " + omDeWeken);
        }
    }

    /** Whether it is for one day only. */
    public boolean isEenmalig() {
        return geldigVan.equals(geldigTot);
    }

    /**
     * Whether it is held on this day. On a holiday it is not, but for a session of one day: who made that one knew which day
     * it is.
     */
    public boolean isOp(LocalDate dag) {
        return valtOp(dag) && (isEenmalig() || !Feestdagen.isFeestdag(dag));
    }

    /** Its stretch of time on a day; empty when it is not held then. */
    public Optional<Tijdvak> op(LocalDate dag) {
        if (!isOp(dag)) {
            return Optional.empty();
        }
        var begin = dag.atTime(van).atZone(Kalender.NEDERLAND).toInstant();
        var einde = dag.atTime(tot).atZone(Kalender.NEDERLAND).toInstant();
        // In the night in which the clock goes forward an hour is no hour.
        return einde.isAfter(begin) ? Optional.of(new Tijdvak(begin, einde)) : Optional.empty();
    }

    /** Whether all of this stretch of time lies in it. */
    public boolean bevat(Tijdvak tijdvak) {
        return op(LocalDate.ofInstant(tijdvak.van(), Kalender.NEDERLAND))
                .filter(eigen -> eigen.bevat(tijdvak))
                .isPresent();
    }

    /** Whether there is a day on which both want the same hour. */
    public boolean botstMet(Rooster ander) {
        if (weekdag != ander.weekdag || !van.isBefore(ander.tot) || !ander.van.isBefore(tot)) {
            return false;
        }
        var dag = eerste().isAfter(ander.eerste()) ? eerste() : ander.eerste();
        for (var week = 0; week < RONDE && !isVoorbij(dag) && !ander.isVoorbij(dag); week++) {
            if (valtOp(dag) && ander.valtOp(dag)) {
                return true;
            }
            dag = dag.plusWeeks(1);
        }
        return false;
    }

    private boolean valtOp(LocalDate dag) {
        return dag.getDayOfWeek() == weekdag
                && !dag.isBefore(geldigVan)
                && !isVoorbij(dag)
                && ChronoUnit.DAYS.between(eerste(), dag) % ((long) DAGEN_PER_WEEK * omDeWeken) == 0;
    }

    private boolean isVoorbij(LocalDate dag) {
        return geldigTot != null && dag.isAfter(geldigTot);
    }

    private LocalDate eerste() {
        return geldigVan.with(TemporalAdjusters.nextOrSame(weekdag));
    }
}
