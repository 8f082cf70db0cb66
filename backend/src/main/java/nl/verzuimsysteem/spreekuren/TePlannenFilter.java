package nl.verzuimsysteem.spreekuren;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.taken.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what has to be planned somebody wants to see.
 *
 * @param wie {@code BEDRIJFSARTS} for what only he may do, {@code POB} for the rest
 */
public record TePlannenFilter(
        @Nullable Aanleiding aanleiding,
        @Nullable BedrijfId bedrijf,
        @Nullable Termijn termijn,
        @Nullable Functie wie) {
    /** All of it. */
    public static final TePlannenFilter ALLES = new TePlannenFilter(null, null, null, null);

    /** Whether a line with this reason can be among it. */
    boolean wil(Aanleiding een) {
        return (aanleiding == null || aanleiding == een)
                && (wie == null || (wie == Functie.BEDRIJFSARTS) == een.isBedrijfsartsVerplicht());
    }

    /** The filter in words, for the audit log; empty for all of it. */
    String vraag() {
        return Stream.of(aanleiding, termijn, wie)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
