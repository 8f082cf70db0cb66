package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a triage is, by what was done for it.
 *
 * @param verstuurdOp when the link went out last
 * @param geldigTot until when it can be filled in; known as soon as he was asked, by whatever way
 * @param einde why it lapsed
 */
record Selektstand(
        Selektstatus status,
        LocalDate dagEen,
        @Nullable Selektkanaal kanaal,
        @Nullable Instant verstuurdOp,
        @Nullable Instant geldigTot,
        @Nullable Instant herinnerdOp,
        @Nullable Instant laatstHerinnerdOp,
        @Nullable Instant opgeroepenOp,
        @Nullable Einde einde) {

    /** One that waits for its second day. */
    static Selektstand nieuw(LocalDate dagEen) {
        return new Selektstand(Selektstatus.GEPLAND, dagEen, null, null, null, null, null, null, null);
    }

    /** Whether it lapsed by facts that may be undone. */
    boolean isOnderbroken() {
        return status == Selektstatus.VERVALLEN && einde != Einde.AFSPRAAK;
    }

    Selektstand verstuurd(Selektkanaal langs, Instant nu, Instant tot) {
        return new Selektstand(
                Selektstatus.VERSTUURD, dagEen, langs, nu, tot, herinnerdOp, laatstHerinnerdOp, opgeroepenOp, null);
    }

    Selektstand teBellen(Instant tot) {
        return new Selektstand(
                Selektstatus.TE_BELLEN,
                dagEen,
                Selektkanaal.TELEFOON,
                verstuurdOp,
                tot,
                herinnerdOp,
                laatstHerinnerdOp,
                opgeroepenOp,
                null);
    }

    Selektstand herinnerd(Selektkanaal langs, Instant nu) {
        return new Selektstand(
                status, dagEen, langs, verstuurdOp, geldigTot, nu, laatstHerinnerdOp, opgeroepenOp, null);
    }

    Selektstand laatstHerinnerd(Selektkanaal langs, Instant nu) {
        return new Selektstand(status, dagEen, langs, verstuurdOp, geldigTot, herinnerdOp, nu, opgeroepenOp, null);
    }

    Selektstand opgeroepen(Instant nu) {
        return new Selektstand(
                status, dagEen, kanaal, verstuurdOp, geldigTot, herinnerdOp, laatstHerinnerdOp, nu, null);
    }

    Selektstand vervallen(Einde reden) {
        return met(Selektstatus.VERVALLEN, reden);
    }

    Selektstand verlopen() {
        return met(Selektstatus.VERLOPEN, null);
    }

    /** It goes on where it was. */
    Selektstand hervat() {
        return met(
                kanaal == null
                        ? Selektstatus.GEPLAND
                        : kanaal == Selektkanaal.TELEFOON ? Selektstatus.TE_BELLEN : Selektstatus.VERSTUURD,
                null);
    }

    private Selektstand met(Selektstatus wordt, @Nullable Einde reden) {
        return new Selektstand(
                wordt, dagEen, kanaal, verstuurdOp, geldigTot, herinnerdOp, laatstHerinnerdOp, opgeroepenOp, reden);
    }
}
