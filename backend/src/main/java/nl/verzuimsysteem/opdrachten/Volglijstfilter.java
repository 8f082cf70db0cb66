package nl.verzuimsysteem.opdrachten;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which of his orders an employer wants to see.
 *
 * @param stand only those that are so far
 * @param type the code of an opdrachttype
 */
public record Volglijstfilter(
        @Nullable Volgstand stand,
        @Nullable String type,
        @Nullable BedrijfId bedrijf) {
    /** All that were ever sent. */
    public static final Volglijstfilter ALLES = new Volglijstfilter(null, null, null);

    /** The filter in words, for the audit log; the company stands beside it there. */
    String vraag() {
        return Stream.of(stand == null ? null : stand.name(), type)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
