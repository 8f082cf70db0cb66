package nl.verzuimsysteem.opdrachten;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.verzuimsysteem.kern.Kalender;

/** How long an opdracht may wait before somebody picks it up, in working time. */
@Singleton
public class Oppaktermijn {
    private final Werktijden werktijden;
    private final Duration termijn;

    /**
     * @param van when the working day of the team begins
     * @param tot when it ends
     * @param uren the working hours an order may wait
     */
    Oppaktermijn(
            @Property(name = "verzuim.werktijden.van", defaultValue = "08:30") String van,
            @Property(name = "verzuim.werktijden.tot", defaultValue = "17:00") String tot,
            @Property(name = "verzuim.opdrachten.alarm-uren", defaultValue = "4") int uren) {
        var feestdagen = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        this.werktijden = new Werktijden(
                LocalTime.parse(van),
                LocalTime.parse(tot),
                dag -> feestdagen.isHoliday(dag, HolidayType.PUBLIC_HOLIDAY),
                Kalender.NEDERLAND);
        this.termijn = Duration.ofHours(uren);
    }

    /** When the team is warned of an order that was sent at this moment and that nobody has picked up. */
    public Instant alarmNa(Instant verstuurd) {
        return werktijden.na(verstuurd, termijn);
    }
}
