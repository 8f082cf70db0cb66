package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for a time: a subscription, a price.
 *
 * @param van the first day
 * @param tot the first day it no longer holds; {@code null} when it goes on
 */
record Geldig<T>(LocalDate van, @Nullable LocalDate tot, T waarde) {

    boolean op(LocalDate dag) {
        return !van.isAfter(dag) && (tot == null || tot.isAfter(dag));
    }

    /** What holds on a day; of several, which should not be, the youngest. */
    static <T> Optional<T> op(List<Geldig<T>> alle, LocalDate dag) {
        return alle.stream()
                .filter(een -> een.op(dag))
                .max(Comparator.comparing(Geldig::van))
                .map(Geldig::waarde);
    }
}
