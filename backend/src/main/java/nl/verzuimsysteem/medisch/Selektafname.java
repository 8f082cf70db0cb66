package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jspecify.annotations.Nullable;

/**
 * Filling in the questionnaire with a werknemer on the phone.
 *
 * @param geboortedatum by which one knows that it is him; {@code null} when we do not know it
 * @param telefoons where he can be called, that of this illness first
 * @param taal of the werknemer, also one we do not speak
 * @param doorAnder whether answers lie there that the one who asks did not hear; they are not in {@code gegeven}
 * @param gegeven what was answered so far
 */
public record Selektafname(
        SelektId id,
        String werknemernaam,
        String bedrijfsnaam,
        DossierId dossier,
        LocalDate eersteDag,
        @Nullable LocalDate geboortedatum,
        List<String> telefoons,
        String taal,
        boolean doorAnder,
        VragenlijstId versie,
        Vragenlijst lijst,
        Map<String, Antwoord> gegeven) {
    @Override
    public String toString() {
        return "Selektafname[" + id + "]";
    }
}
