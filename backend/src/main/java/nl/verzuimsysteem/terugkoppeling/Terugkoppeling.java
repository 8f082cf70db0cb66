package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * A terugkoppeling as somebody may read it.
 *
 * @param vertrouwelijk for the werknemer alone
 * @param dag of the consult, or on which a triage was judged
 * @param zichtbaarVanaf when the employer reads it; nothing when he never does
 * @param opsteller who wrote it, in which function
 * @param onder the bedrijfsarts who is responsible
 * @param geaccordeerdOp when he agreed, if he was asked
 * @param geaccordeerdDoor the bedrijfsarts who did: who is responsible, or who stood in for him
 * @param vervolg what follows on it, of a triage
 * @param zienswijze what the werknemer wrote with it for his employer too; what is not for him lies in the medical zone
 */
public record Terugkoppeling(
        TerugkoppelingId id,
        boolean vertrouwelijk,
        LocalDate dag,
        Instant gegevenOp,
        @Nullable Instant zichtbaarVanaf,
        String opsteller,
        Functie functie,
        String onder,
        @Nullable Instant geaccordeerdOp,
        @Nullable String geaccordeerdDoor,
        Terugkoppelinhoud inhoud,
        @Nullable Zienswijze zienswijze,
        int versie,
        Terugkoppelsoort soort,
        @Nullable Vervolgstap vervolg) {

    /** Who wrote it and under whom, in one line. */
    public String doorWie() {
        return functie == Functie.BEDRIJFSARTS
                ? opsteller + ", " + functie.naam().toLowerCase(java.util.Locale.ROOT)
                : nl.verzuimsysteem.kern.Melding.van("terugkoppeling.doorOnder", opsteller, functie.naam(), onder)
                        .tekst();
    }
}
