package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jspecify.annotations.Nullable;

/**
 * The triage of one spell, as the facts are at the moment of reading.
 *
 * @param telefoonRegio whom the werknemer can call
 * @param dossier the case the spell lies in now
 * @param eersteDag the first day of the spell
 * @param dagEen from which the clock counts: the day of the report, or the first day when that is later
 * @param taal that of the werknemer, also one we do not speak
 * @param vragenlijst the version he began with
 * @param geldigTot until when it can be filled in; empty as long as nothing was sent
 * @param afgenomenDoor who filled it in with him on the phone
 * @param antwoorden where his answers lie in the medical zone
 * @param opgeroepenOp since when a call-up lies with the planner, because nothing was filled in
 * @param loopt whether spell and employment go on and the report holds; with it the status says whether he can answer
 */
public record Selekt(
        SelektId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        String telefoonRegio,
        WerknemerId werknemer,
        String werknemernaam,
        DossierId dossier,
        LocalDate eersteDag,
        LocalDate dagEen,
        Selektstatus status,
        String taal,
        @Nullable VragenlijstId vragenlijst,
        @Nullable Instant verstuurdOp,
        @Nullable Instant geldigTot,
        @Nullable Instant begonnenOp,
        @Nullable Instant ingevuldOp,
        @Nullable String afgenomenDoor,
        @Nullable String antwoorden,
        @Nullable Instant opgeroepenOp,
        boolean loopt,
        int versie) {

    /** Whether it can be filled in at a moment, whatever the clock has not come to yet. */
    public boolean isInTeVullen(Instant nu) {
        return loopt && status.isOpen() && (geldigTot == null || nu.isBefore(geldigTot));
    }
}
