package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a question.
 *
 * @param code within its question; part of stored answers
 * @param scores what it adds, by dimension
 * @param naar the question that follows on it: a code, {@link Vraag#EINDE}, or {@code null} for what the question says
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Keuze(
        String code,
        Tekst tekst,
        Map<Dimensie, Integer> scores,
        @Nullable String naar) {
    public Keuze {
        // In the order of the dimensions, so that the same list is always written alike.
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }
}
