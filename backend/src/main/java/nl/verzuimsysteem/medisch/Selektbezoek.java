package nl.verzuimsysteem.medisch;

import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jspecify.annotations.Nullable;

/**
 * What a link to the questionnaire opens.
 *
 * @param taal of the werknemer, also one we do not speak
 * @param vragen what there is to answer; {@code null} unless it is open
 */
public record Selektbezoek(
        Selektantwoordstand stand,
        String taal,
        String telefoonRegio,
        @Nullable Vragen vragen) {

    /**
     * The questions, and who will read the answers.
     *
     * @param gegeven what he answered so far
     * @param bedrijfsartsen by name, of his company
     * @param pobs who work under them
     */
    public record Vragen(
            VragenlijstId id,
            Vragenlijst lijst,
            Map<String, Antwoord> gegeven,
            List<String> bedrijfsartsen,
            List<String> pobs) {
        @Override
        public String toString() {
            return "Vragen[" + id + "]";
        }
    }
}
