package nl.verzuimsysteem.vragenlijst;

import java.util.List;

/**
 * What was answered to one question. It is health data: not for a log.
 *
 * @param keuzes codes of what was chosen
 * @param tekst in own words; empty for choices
 */
public record Antwoord(List<String> keuzes, String tekst) {
    /** So many characters fit in an answer in own words. */
    public static final int LANGSTE_TEKST = 1000;

    /** Of a question that was passed over. */
    public static final Antwoord GEEN = new Antwoord(List.of(), "");

    public Antwoord {
        keuzes = List.copyOf(keuzes);
    }

    @Override
    public String toString() {
        return "Antwoord";
    }
}
