package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Clock;
import nl.verzuimsysteem.medisch.Kluisrijen.Kluisrij;
import nl.verzuimsysteem.medisch.Sleutelregister.Sleutelrij;

/**
 * Gives a company a new key while everybody works on, in three steps that may be days apart: a key that writes beside those
 * that read, everything written anew under it, the old ones away. Each can be stopped and done again, on any node.
 */
@Singleton
class Sleutelwissel {
    static final int BLADZIJDE = 500;

    private final Sleutelregister sleutels;
    private final Kluisrijen kluis;
    private final Hoofdsleutel hoofdsleutel;
    private final Sleutelkast kast;
    private final Clock klok;

    Sleutelwissel(Sleutelregister sleutels, Kluisrijen kluis, Hoofdsleutel hoofdsleutel, Sleutelkast kast, Clock klok) {
        this.sleutels = sleutels;
        this.kluis = kluis;
        this.hoofdsleutel = hoofdsleutel;
        this.kast = kast;
        this.klok = klok;
    }

    /** From now on a new key writes. Other nodes do so some minutes later. */
    boolean begin(Sleutelrij rij) {
        var nieuw = ring(rij).metNieuwe().gesloten(hoofdsleutel);
        var begonnen = sleutels.wissel(rij, nieuw, klok.instant());
        kast.opnieuw(rij.bedrijf());
        return begonnen;
    }

    /**
     * Writes under the new key what lies under an older one, page by page, each in a transaction of its own. What somebody
     * changes meanwhile is passed over, and met again.
     *
     * @return how many pieces were written
     * @throws IllegalStateException when a piece does not open
     */
    int schrijfAnders(Sleutelrij rij) {
        var ring = ring(rij);
        var gedaan = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var bladzijde = kluis.herschrijf(rij.bedrijf(), rij.nummer(), BLADZIJDE, stuk -> anders(ring, stuk));
            gedaan += bladzijde.geschreven();
            // Where nothing was written all of it is being changed by others: the next round meets what is left.
            if (bladzijde.gevonden() < BLADZIJDE || bladzijde.geschreven() == 0) {
                return gedaan;
            }
        }
        return gedaan;
    }

    /**
     * Leaves the older keys out. Not before every node writes under the new one, and nothing lies under another.
     *
     * @return whether no older key is left
     */
    boolean ruimOp(Sleutelrij rij) {
        var veilig = rij.gewisseldOp().plus(Sleutelkast.BEWAARD.multipliedBy(2));
        return klok.instant().isAfter(veilig)
                && sleutels.ruimOp(rij, ring(rij).zonderOude().gesloten(hoofdsleutel));
    }

    private Sleutelring ring(Sleutelrij rij) {
        return Sleutelring.open(rij.bedrijf(), rij.sleutels(), hoofdsleutel);
    }

    private static byte[] anders(Sleutelring ring, Kluisrij rij) {
        var plek = Kluis.plek(rij.bedrijf(), rij.soort(), rij.kenmerk());
        try {
            return ring.versleutel(ring.ontsleutel(rij.inhoud(), plek), plek);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Row " + rij.id() + " of the kluis does not open", e);
        }
    }
}
