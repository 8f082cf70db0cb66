package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, one screen.
 *
 * @param code within its questionnaire; part of stored answers
 * @param uitleg a sentence below it
 * @param verplicht whether it can be passed over
 * @param keuzes none for a question in own words
 * @param naar the question that follows: a code, {@link #EINDE}, or {@code null} for the next in order
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Vraag(
        String code,
        Vraagsoort soort,
        Tekst tekst,
        @Nullable Tekst uitleg,
        boolean verplicht,
        List<Keuze> keuzes,
        @Nullable String naar) {
    public static final String EINDE = "EINDE";

    public Vraag {
        keuzes = List.copyOf(keuzes);
    }
}
