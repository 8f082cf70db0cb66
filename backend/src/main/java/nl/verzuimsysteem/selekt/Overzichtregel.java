package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/**
 * One triage in the overview. What the werknemer answered is not in it.
 *
 * @param eersteDag of the spell
 * @param dagEen from which its clock counts
 * @param volgendeOp when the clock does something with it; {@code null} when it never does again
 * @param nietBezorgd whether a message to him did not arrive
 * @param opgeroepenOp since when a call-up lies with the planner
 */
public record Overzichtregel(
        SelektId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        DossierId dossier,
        String werknemersnaam,
        @Nullable String telefoon,
        LocalDate eersteDag,
        LocalDate dagEen,
        Selektstatus status,
        @Nullable Instant volgendeOp,
        @Nullable Instant verstuurdOp,
        @Nullable Instant herinnerdOp,
        @Nullable Instant laatstHerinnerdOp,
        @Nullable Instant opgeroepenOp,
        boolean nietBezorgd,
        @Nullable Instant ingevuldOp,
        @Nullable String afgenomenDoor,
        @Nullable Instant beoordeeldOp,
        @Nullable Vervolgactie actie,
        @Nullable Instant gestoptOp,
        @Nullable Stopsoort stopsoort,
        @Nullable Einde einde) {

    /** How far it is, as the team sorts its work. */
    public Overzichtstaat staat() {
        return switch (status) {
            case GEPLAND -> Overzichtstaat.TE_VERSTUREN;
            case VERSTUURD -> herinnerdOp == null ? Overzichtstaat.VERSTUURD : Overzichtstaat.HERINNERD;
            case TE_BELLEN -> Overzichtstaat.TE_BELLEN;
            case INGEVULD -> Overzichtstaat.INGEVULD;
            case BEOORDEELD -> Overzichtstaat.BEOORDEELD;
            case GESTOPT -> Overzichtstaat.GESTOPT;
            case VERVALLEN -> Overzichtstaat.VERVALLEN;
            case VERLOPEN -> Overzichtstaat.VERLOPEN;
        };
    }
}
