package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds: a score reaches a height, or a choice was made. One of the two is filled in.
 *
 * @param minstens the least sum of the scores on the dimension
 * @param vraag code of a question
 * @param keuze code of one of its choices
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Voorwaarde(
        @Nullable Dimensie dimensie,
        int minstens,
        @Nullable String vraag,
        @Nullable String keuze) {

    public static Voorwaarde score(Dimensie dimensie, int minstens) {
        return new Voorwaarde(dimensie, minstens, null, null);
    }

    public static Voorwaarde gekozen(String vraag, String keuze) {
        return new Voorwaarde(null, 0, vraag, keuze);
    }
}
