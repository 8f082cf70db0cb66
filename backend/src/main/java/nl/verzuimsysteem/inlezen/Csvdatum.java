package nl.verzuimsysteem.inlezen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as they stand in lists. */
public final class Csvdatum {
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    /** Excel adds the time of midnight to a date. */
    private static final Pattern MIDDERNACHT = Pattern.compile("[ T]0?0:00(:00)?$");

    private Csvdatum() {}

    /** The date, or nothing when it cannot be read as one. */
    public static Optional<LocalDate> lees(String cel) {
        var tekst = MIDDERNACHT.matcher(cel).replaceFirst("");
        for (var vorm : DATUMS) {
            try {
                return Optional.of(LocalDate.parse(tekst, vorm));
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        }
        return Optional.empty();
    }
}
