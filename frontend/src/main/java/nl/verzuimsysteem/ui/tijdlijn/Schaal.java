package nl.verzuimsysteem.ui.tijdlijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.Mijlpalen;

/**
 * Where days lie on a drawing of a case: from its first sick day to the last day anything is due.
 *
 * @param van the first day drawn
 * @param tot the first day not drawn any more
 */
record Schaal(LocalDate van, LocalDate tot) {
    static final double HEEL = 100.0;

    Schaal {
        if (!tot.isAfter(van)) {
            throw new IllegalArgumentException("Nothing to draw between " + van + " and " + tot);
        }
    }

    static Schaal van(Mijlpalen mijlpalen, Collection<Mijlpaal> getekend) {
        var van = Stream.concat(
                        Stream.of(mijlpalen.eersteZiektedag()),
                        getekend.stream().map(Mijlpaal::uiterlijk))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var laatste = Stream.concat(
                        Stream.of(mijlpalen.eindeWachttijd(), mijlpalen.eindeLoon()),
                        getekend.stream().map(Mijlpaal::uiterlijk))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Schaal(van, laatste.isBefore(van) ? van.plusDays(1) : laatste.plusDays(1));
    }

    /** Whether the day is on the drawing. */
    boolean toont(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }

    /** How far from the left, in percents; what lies outside stands at the edge. */
    double plek(LocalDate dag) {
        var ver = HEEL * ChronoUnit.DAYS.between(van, dag) / ChronoUnit.DAYS.between(van, tot);
        return Math.clamp(ver, 0, HEEL);
    }

    /** How wide a time is, in percents, as far as it is on the drawing. */
    double breedte(LocalDate begin, LocalDate einde) {
        return Math.max(0, plek(einde) - plek(begin));
    }

    /** A size as a style sheet reads it. */
    static String procent(double waarde) {
        return String.format(Locale.ROOT, "%.2f%%", waarde);
    }
}
