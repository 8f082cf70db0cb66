package nl.verzuimsysteem.ui.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** Reads dates that are written as people speak them. */
final class Datumtekst {
    private static final Pattern DAG_MAAND =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,})\\.?(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int EEUW = 2000;

    private Datumtekst() {}

    /**
     * @param vandaag the day {@code vandaag} stands for; also gives the year to a date without one
     * @return nothing when the text is no date
     */
    static Optional<LocalDate> lees(String getypt, LocalDate vandaag) {
        var tekst = getypt.strip().toLowerCase(Locale.ROOT);
        return switch (tekst) {
            case "vandaag", "nu" -> Optional.of(vandaag);
            case "gisteren" -> Optional.of(vandaag.minusDays(1));
            case "eergisteren" -> Optional.of(vandaag.minusDays(2));
            case "morgen" -> Optional.of(vandaag.plusDays(1));
            case "overmorgen" -> Optional.of(vandaag.plusDays(2));
            default -> geschreven(tekst, vandaag).filter(Kalender::kan);
        };
    }

    private static Optional<LocalDate> geschreven(String tekst, LocalDate vandaag) {
        try {
            var iso = ISO.matcher(tekst);
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(tekst));
            }
            var nederlands = DAG_MAAND.matcher(tekst);
            if (!nederlands.matches()) {
                return Optional.empty();
            }
            int dag = Integer.parseInt(nederlands.group(1));
            int jaar = nederlands.group(3) == null ? vandaag.getYear() : Integer.parseInt(nederlands.group(3));
            int volJaar = jaar < 100 ? EEUW + jaar : jaar;
            return maand(nederlands.group(2)).map(maand -> LocalDate.of(volJaar, maand, dag));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> maand(String tekst) {
        if (Character.isDigit(tekst.charAt(0))) {
            return Optional.of(Integer.parseInt(tekst));
        }
        return Arrays.stream(Month.values())
                .filter(maand -> naam(maand).startsWith(tekst) || (maand == Month.MARCH && "mrt".equals(tekst)))
                .map(Month::getValue)
                .findFirst();
    }

    private static String naam(Month maand) {
        return maand.getDisplayName(TextStyle.FULL_STANDALONE, Melding.NEDERLANDS)
                .toLowerCase(Locale.ROOT);
    }
}
