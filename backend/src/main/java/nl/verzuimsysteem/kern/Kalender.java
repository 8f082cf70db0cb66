package nl.verzuimsysteem.kern;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The one place that knows where the users live: legal dates and office hours are those of the Netherlands. */
@Factory
public final class Kalender {
    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy", Melding.NEDERLANDS);
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM yyyy", Melding.NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", Melding.NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Melding.NEDERLANDS);

    /** The clock everything reads; tests replace it. */
    @Singleton
    Clock klok() {
        return Clock.system(NEDERLAND);
    }

    /** The legal date of today. */
    public static LocalDate vandaag(Clock klok) {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }

    /** The Mondays of so many weeks of which this week is the last, the oldest first. */
    public static List<LocalDate> maandagen(LocalDate vandaag, int weken) {
        var laatste = vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, weken)
                .mapToObj(week -> laatste.minusWeeks(weken - 1L - week))
                .toList();
    }

    /**
     * Whether a date can be one of somebody who works, or of what is kept of him: from 1900 to 2199. What lies outside is
     * a typing error, or more than a database can hold.
     */
    public static boolean kan(LocalDate datum) {
        return datum.getYear() >= EERSTE_JAAR && datum.getYear() <= LAATSTE_JAAR;
    }

    /** The moment as a clock on the wall shows it. */
    public static LocalDateTime plaatselijk(Instant moment) {
        return LocalDateTime.ofInstant(moment, NEDERLAND);
    }

    /** {@code 24-11-2026}, as in tables. */
    public static String kort(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** {@code 24 november 2026}, as in sentences. */
    public static String voluit(LocalDate datum) {
        return VOLUIT.format(datum);
    }

    /** {@code november 2026}. */
    public static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** A month as an address or another system writes it, {@code 2026-11}; empty when it is none. */
    public static Optional<YearMonth> leesMaand(String tekst) {
        try {
            return Optional.of(YearMonth.parse(tekst)).filter(maand -> kan(maand.atDay(1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@code 24-11-2026 14:05}. */
    public static String kort(Instant moment) {
        return MOMENT.format(plaatselijk(moment));
    }
}
