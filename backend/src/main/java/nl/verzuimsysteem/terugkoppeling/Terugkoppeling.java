package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * A terugkoppeling as somebody may read it.
 *
 * @param vertrouwelijk for the werknemer alone
 * @param dag of the consult
 * @param zichtbaarVanaf when the employer reads it; nothing when he never does
 * @param opsteller who wrote it, in which function
 * @param onder the bedrijfsarts who is responsible
 * @param geaccordeerdOp when he agreed, if he was asked
 * @param zienswijze nothing when there is none, or it is not for this reader
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
        Terugkoppelinhoud inhoud,
        @Nullable Zienswijze zienswijze,
        int versie) {

    /** Who wrote it and under whom, in one line. */
    public String doorWie() {
        return functie == Functie.BEDRIJFSARTS
                ? opsteller + ", " + functie.naam().toLowerCase(java.util.Locale.ROOT)
                : nl.verzuimsysteem.kern.Melding.van("terugkoppeling.doorOnder", opsteller, functie.naam(), onder)
                        .tekst();
    }
}
