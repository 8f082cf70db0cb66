package nl.verzuimsysteem.demo.gegevens;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.kern.Kalender;

/** The days and hours at which things happen in the demo: office hours of working days, and never after now. */
final class Agenda {
    private static final LocalTime SLUIT = LocalTime.of(17, 30);
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime LAATSTE_BERICHT = LocalTime.of(16, 30);
    private static final LocalTime MELDTIJD_VOORBIJ = LocalTime.of(9, 30);

    private static final HolidayManager FEESTDAGEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private final Instant nu;
    private final LocalDate vandaag;
    private final LocalTime tijd;

    Agenda(Instant nu) {
        this.nu = nu.truncatedTo(ChronoUnit.MINUTES);
        var plaatselijk = Kalender.plaatselijk(this.nu);
        this.vandaag = plaatselijk.toLocalDate();
        this.tijd = plaatselijk.toLocalTime();
    }

    Instant nu() {
        return nu;
    }

    LocalDate vandaag() {
        return vandaag;
    }

    /** The last day whose office hours all lie behind us. */
    LocalDate laatsteDag() {
        return tijd.isBefore(SLUIT) ? vandaag.minusDays(1) : vandaag;
    }

    /** Whether those who fall sick today have called in already. */
    boolean meldtijdVoorbij() {
        return isWerkdag(vandaag) && !tijd.isBefore(MELDTIJD_VOORBIJ);
    }

    /** The last moment until now at which people were at work. */
    Instant laatsteWerkmoment() {
        if (isWerkdag(vandaag) && !tijd.isBefore(OPEN)) {
            return tijd.isBefore(LAATSTE_BERICHT) ? nu : moment(vandaag, LAATSTE_BERICHT);
        }
        return moment(werkdagTot(vandaag.minusDays(1)), LAATSTE_BERICHT);
    }

    /** This long before the last moment at which people were at work. */
    Instant kortGeleden(Duration terug) {
        return laatsteWerkmoment().minus(terug);
    }

    static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FEESTDAGEN.isHoliday(dag, HolidayType.PUBLIC_HOLIDAY);
    }

    /** This day, or the first working day after it. */
    static LocalDate werkdagVanaf(LocalDate dag) {
        return isWerkdag(dag) ? dag : werkdagVanaf(dag.plusDays(1));
    }

    /** This day, or the last working day before it. */
    static LocalDate werkdagTot(LocalDate dag) {
        return isWerkdag(dag) ? dag : werkdagTot(dag.minusDays(1));
    }

    /** The first working day after this day. */
    static LocalDate volgendeWerkdag(LocalDate dag) {
        return werkdagVanaf(dag.plusDays(1));
    }

    /** So many working days before this day. */
    static LocalDate werkdagenTerug(LocalDate dag, int aantal) {
        var terug = dag;
        for (int i = 0; i < aantal; i++) {
            terug = werkdagTot(terug.minusDays(1));
        }
        return terug;
    }

    /** The day on which a moment falls. */
    static LocalDate dag(Instant moment) {
        return Kalender.plaatselijk(moment).toLocalDate();
    }

    /** Some moment on a day between two whole hours. */
    static Instant moment(LocalDate dag, int vanUur, int totUur, Toeval toeval) {
        var minuten = toeval.tussen(vanUur * 60, totUur * 60 - 1);
        return moment(dag, LocalTime.of(minuten / 60, minuten % 60, toeval.tussen(0, 59)));
    }

    static Instant moment(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(Kalender.NEDERLAND).toInstant();
    }
}
