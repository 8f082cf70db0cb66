package nl.verzuimsysteem.taken;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** When people are reminded: once on every working day, from some time in the morning on. */
@Singleton
class Herinnertijd {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final LocalTime vanaf;
    private final int escalatieDagen;
    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    /**
     * @param vanaf the time of day, in the Netherlands
     * @param escalatieDagen so many days late, and the verzuimcoördinator is told
     */
    Herinnertijd(
            @Property(name = "verzuim.herinnering.tijd", defaultValue = "07:30") String vanaf,
            @Property(name = "verzuim.herinnering.escalatie-dagen", defaultValue = "3") int escalatieDagen) {
        this.vanaf = LocalTime.parse(vanaf);
        this.escalatieDagen = escalatieDagen;
    }

    /** Whether the mail of this day may go. */
    boolean isTijd(LocalDateTime nu) {
        return !nu.toLocalTime().isBefore(vanaf) && isWerkdag(nu.toLocalDate());
    }

    private boolean isWerkdag(LocalDate dag) {
        return !WEEKEND.contains(dag.getDayOfWeek()) && !feestdagen.isHoliday(dag, HolidayType.PUBLIC_HOLIDAY);
    }

    int escalatieDagen() {
        return escalatieDagen;
    }

    /** What had to be done on this day or before it is late for so long that it is told. */
    LocalDate escalatieTotEnMet(LocalDate vandaag) {
        return vandaag.minusDays(escalatieDagen);
    }
}
