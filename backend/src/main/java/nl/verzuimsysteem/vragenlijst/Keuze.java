package nl.verzuimsysteem.vragenlijst;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a question.
 *
 * @param code within its question; part of stored answers
 * @param scores what it adds, by dimension
 * @param naar the question that follows on it: a code, {@link Vraag#EINDE}, or {@code null} for what the question says
 */
public record Keuze(
        String code,
        Tekst tekst,
        Map<Dimensie, Integer> scores,
        @Nullable String naar) {
    public Keuze {
        scores = Map.copyOf(scores);
    }
}
