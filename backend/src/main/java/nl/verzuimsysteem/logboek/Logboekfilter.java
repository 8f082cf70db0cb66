package nl.verzuimsysteem.logboek;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log somebody wants to see.
 *
 * @param wie part of the name of a user; empty for everybody
 * @param personeelsnummer of the employee it was about, together with his company; empty for all
 * @param van the first day
 * @param tot the last day
 */
public record Logboekfilter(
        String wie,
        @Nullable Handeling handeling,
        @Nullable Uitkomst uitkomst,
        @Nullable BedrijfId bedrijf,
        String personeelsnummer,
        LocalDate van,
        LocalDate tot) {
    private static final int DAGEN = 7;

    public Logboekfilter {
        wie = wie.strip();
        personeelsnummer = personeelsnummer.strip();
    }

    /** Everything of the last seven days. */
    public static Logboekfilter van(LocalDate vandaag) {
        return new Logboekfilter("", null, null, null, "", vandaag.minusDays(DAGEN - 1L), vandaag);
    }

    /** The filter in words, for the log itself. */
    String vraag() {
        return Stream.of(
                        van + " tot en met " + tot,
                        wie.isEmpty() ? null : "wie " + wie,
                        handeling == null ? null : handeling.name(),
                        uitkomst == null ? null : uitkomst.name(),
                        personeelsnummer.isEmpty() ? null : "personeelsnummer " + personeelsnummer)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
