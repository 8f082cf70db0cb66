package nl.verzuimsysteem.vragenlijst;

import java.util.List;

/**
 * What was answered to one question. It is health data: not for a log.
 *
 * @param keuzes codes of what was chosen
 * @param tekst in own words; empty for choices
 */
public record Antwoord(List<String> keuzes, String tekst) {
    public Antwoord {
        keuzes = List.copyOf(keuzes);
    }

    @Override
    public String toString() {
        return "Antwoord";
    }
}
