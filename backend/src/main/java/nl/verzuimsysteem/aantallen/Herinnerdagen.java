package nl.verzuimsysteem.aantallen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On how many days before the last day who did not answer is reminded. */
record Herinnerdagen(List<Integer> dagen) {
    static final int MEESTE = 5;
    static final int VROEGSTE = 60;

    Herinnerdagen {
        dagen = dagen.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** As it is stored. */
    static Herinnerdagen van(String tekst) {
        return new Herinnerdagen(
                tekst.isEmpty()
                        ? List.of()
                        : Arrays.stream(tekst.split(",")).map(Integer::valueOf).toList());
    }

    /** As it is stored. */
    String tekst() {
        return dagen.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The next day to remind, after this one; {@code null} when there is none. */
    @Nullable
    LocalDate na(LocalDate dag, LocalDate sluitOp) {
        return dagen.stream()
                .map(sluitOp::minusDays)
                .filter(herinnerOp -> herinnerOp.isAfter(dag))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
