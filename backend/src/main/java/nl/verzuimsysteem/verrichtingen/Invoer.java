package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** What is asked of all that is given in here. */
final class Invoer {
    static final int KORTSTE_REDEN = 5;
    static final int LANGSTE_REDEN = 200;

    private Invoer() {}

    /** Nothing is delivered before the case begins, or after today. */
    static void datum(
            OngeldigeInvoer.Verzamelaar invoer,
            @Nullable LocalDate datum,
            LocalDate eersteZiektedag,
            LocalDate vandaag) {
        invoer.eis(datum != null, "datum", "verrichtingen.datum.leeg")
                .eis(datum == null || !datum.isAfter(vandaag), "datum", "verrichtingen.datum.toekomst")
                .eis(
                        datum == null || !datum.isBefore(eersteZiektedag),
                        "datum",
                        "verrichtingen.datum.voorZiek",
                        Kalender.voluit(eersteZiektedag));
    }

    /** Nothing is delivered in a month that has not begun. */
    static void maand(OngeldigeInvoer.Verzamelaar invoer, @Nullable YearMonth maand, LocalDate vandaag) {
        invoer.eis(maand != null, "maand", "verrichtingen.maand.leeg")
                .eis(maand == null || !maand.isAfter(YearMonth.from(vandaag)), "maand", "verrichtingen.maand.toekomst");
    }

    /** The reason without the space around it, of which nothing may be medical. */
    static String reden(OngeldigeInvoer.Verzamelaar invoer, String reden, Medischewacht wacht) {
        var schoon = reden.strip();
        invoer.eis(schoon.length() >= KORTSTE_REDEN, "reden", "verrichtingen.reden.kort", KORTSTE_REDEN)
                .eis(schoon.length() <= LANGSTE_REDEN, "reden", "verrichtingen.reden.lang", LANGSTE_REDEN);
        wacht.kijk(invoer, "reden", schoon);
        return schoon;
    }
}
