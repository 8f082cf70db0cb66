package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What is asked of somebody, and what is proposed on his answers.
 *
 * @param titel above each question
 * @param inleiding before the first question
 * @param slot after the last
 * @param regels by which a next step is proposed; the first that holds counts
 * @param anders what is proposed when none holds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Vragenlijst(
        Tekst titel, Tekst inleiding, Tekst slot, List<Vraag> vragen, List<Gevolgregel> regels, Vervolgactie anders) {
    public Vragenlijst {
        vragen = List.copyOf(vragen);
        regels = List.copyOf(regels);
    }
}
