package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The same words in the four languages in which we ask. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Tekst(String nl, String en, String de, String pl) {
    /** The languages, in the order in which they are shown. */
    public static final List<String> TALEN = List.of("nl", "en", "de", "pl");

    public static final Tekst LEEG = new Tekst("", "", "", "");

    /** In a language by its code; in English for who speaks none of the four. */
    public String in(String taal) {
        return switch (taal) {
            case "nl" -> nl;
            case "de" -> de;
            case "pl" -> pl;
            default -> en;
        };
    }
}
