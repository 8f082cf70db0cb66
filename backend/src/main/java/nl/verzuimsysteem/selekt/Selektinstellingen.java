package nl.verzuimsysteem.selekt;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.LocalTime;

/**
 * When a werknemer is asked and reminded. Settings {@code verzuim.selekt.*}.
 *
 * @param versturen the time of day, in the Netherlands, at which messages go out, such as {@code 08:00}
 * @param herinnering so many days after the link comes the first reminder
 * @param tweede so many days after the link comes the second one
 * @param oproep so many days after the second reminder he is called up
 * @param geldig so many days after it was sent the link works
 */
@ConfigurationProperties("verzuim.selekt")
public record Selektinstellingen(
        @Bindable(defaultValue = "08:00") String versturen,
        @Bindable(defaultValue = "3") int herinnering,
        @Bindable(defaultValue = "6") int tweede,
        @Bindable(defaultValue = "3") int oproep,
        @Bindable(defaultValue = "28") int geldig) {
    /** From this time on nobody is disturbed any more. */
    static final LocalTime STIL = LocalTime.of(20, 0);

    /** As the process of the arbodienst has it. */
    static final Selektinstellingen GEWOON = new Selektinstellingen("08:00", 3, 6, 3, 28);

    public Selektinstellingen {
        if (!LocalTime.parse(versturen).isBefore(STIL)) {
            throw new IllegalArgumentException("verzuim.selekt.versturen must be before " + STIL);
        }
        if (herinnering < 1 || tweede <= herinnering || oproep < 1 || geldig <= tweede) {
            throw new IllegalArgumentException(
                    "verzuim.selekt: first a reminder, then the second, and after it the link still works");
        }
    }

    LocalTime tijd() {
        return LocalTime.parse(versturen);
    }
}
