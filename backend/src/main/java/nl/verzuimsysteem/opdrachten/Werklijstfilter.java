package nl.verzuimsysteem.opdrachten;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the worklist somebody wants to see.
 *
 * @param type the code of an opdrachttype
 * @param tekst part of the name of the company or the employee
 * @param mijn only what he picked up himself
 */
public record Werklijstfilter(
        @Nullable OpdrachtStatus status,
        @Nullable String type,
        @Nullable BedrijfId bedrijf,
        @Nullable String tekst,
        boolean mijn) {
    /** The whole worklist. */
    public static final Werklijstfilter ALLES = new Werklijstfilter(null, null, null, null, false);

    public Werklijstfilter {
        tekst = tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    /** The filter in words, for the audit log; empty for the whole worklist. */
    String vraag() {
        return Stream.of(tekst, status == null ? null : status.name(), type, mijn ? "mijn" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
