package nl.verzuimsysteem.opslag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.verzuimsysteem.kern.Kalender;

/**
 * The legal date of a moment, where a query needs it for its order or its limits. Moments stand in UTC, and a server need
 * not know the zones: so the clock changes of the years around today stand in the text, which changes once a year.
 */
public final class Dagsql {
    /** A moment from before that is a day off at most when it lies in the last hour of a summer's day. */
    private static final int JAREN_TERUG = 5;

    private static final int JAREN_VOORUIT = 2;
    private static final int SECONDEN_PER_MINUUT = 60;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private Dagsql() {}

    /**
     * An expression for the legal date.
     *
     * @param moment a column of our own, with a moment in UTC
     * @param vandaag today
     */
    public static String van(String moment, LocalDate vandaag) {
        var regels = Kalender.NEDERLAND.getRules();
        var vanaf = begin(vandaag.getYear() - JAREN_TERUG);
        var tot = begin(vandaag.getYear() + JAREN_VOORUIT);
        var sql = new StringBuilder("DATE(CASE");
        var overgang = regels.previousTransition(tot);
        while (overgang != null && overgang.getInstant().isAfter(vanaf)) {
            sql.append(" WHEN ")
                    .append(moment)
                    .append(" >= '")
                    .append(MOMENT.format(overgang.getInstant()))
                    .append("' THEN ")
                    .append(plus(moment, overgang.getOffsetAfter()));
            overgang = regels.previousTransition(overgang.getInstant());
        }
        return sql.append(" ELSE ")
                .append(plus(moment, regels.getOffset(vanaf)))
                .append(" END)")
                .toString();
    }

    private static Instant begin(int jaar) {
        return LocalDate.of(jaar, 1, 1).atStartOfDay(Kalender.NEDERLAND).toInstant();
    }

    private static String plus(String moment, ZoneOffset verschil) {
        return moment + " + INTERVAL " + verschil.getTotalSeconds() / SECONDEN_PER_MINUUT + " MINUTE";
    }
}
