package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When somebody reaches the age of the AOW: it depends on the day he was born (AOW 7a). */
public final class AowLeeftijd {
    /**
     * The age by the first day of birth it holds for: 67 in 2024 up to and with 2027, 67 and three months from 2028. The
     * yearly decisions go up to and with 2031 (letters of the minister, as nos.nl of November 2024 and syfers.nl tell of
     * those for 2030 and 2031); what comes after is not known yet and counts as the last.
     */
    private static final NavigableMap<LocalDate, Period> LEEFTIJDEN = new TreeMap<>(Map.of(
            LocalDate.MIN,
            Period.ofYears(66),
            LocalDate.of(1953, 1, 1),
            Period.of(66, 4, 0),
            LocalDate.of(1955, 9, 1),
            Period.of(66, 7, 0),
            LocalDate.of(1956, 6, 1),
            Period.of(66, 10, 0),
            LocalDate.of(1957, 3, 1),
            Period.ofYears(67),
            LocalDate.of(1961, 1, 1),
            Period.of(67, 3, 0)));

    private AowLeeftijd() {}

    /** The first day on which somebody who was born on this day has the age. */
    public static LocalDate vanaf(LocalDate geboren) {
        return geboren.plus(LEEFTIJDEN.floorEntry(geboren).getValue());
    }
}
