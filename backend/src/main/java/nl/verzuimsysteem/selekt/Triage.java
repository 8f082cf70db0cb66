package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/**
 * How far the triage of one spell is, for the regioteam: never what was answered.
 *
 * @param eersteDag the first day of the spell
 * @param dagEen from which the clock counts: later than the first day when it was reported late
 * @param status as the facts are now, whatever the clock has not come to yet
 * @param kanaal by which way he is asked
 * @param geldigTot until when it can be filled in; {@code null} as long as he was not asked
 * @param laatstHerinnerdOp when the second reminder went out, and who leads him heard that nothing was filled in
 * @param opgeroepenOp since when a call-up lies with the planner
 * @param begonnenOp when he gave his first answer
 * @param afgenomenDoor who filled it in with him on the phone
 * @param nietBezorgdOp when a message last turned out not to have arrived
 * @param actie what was decided to do next; of the bedrijfsarts never how urgent, because the casemanager reads it too
 * @param einde why it lapsed
 * @param stop that it was stopped
 * @param komt what comes next by itself
 * @param teStoppen whether it can still be stopped
 * @param pogingen how often he was called and not reached
 * @param laatstGebeldOp when that was last
 */
public record Triage(
        SelektId id,
        LocalDate eersteDag,
        LocalDate dagEen,
        Selektstatus status,
        @Nullable Selektkanaal kanaal,
        @Nullable Instant verstuurdOp,
        @Nullable Instant geldigTot,
        @Nullable Instant herinnerdOp,
        @Nullable Instant laatstHerinnerdOp,
        @Nullable Instant opgeroepenOp,
        @Nullable Instant begonnenOp,
        @Nullable Instant ingevuldOp,
        @Nullable String afgenomenDoor,
        @Nullable Instant nietBezorgdOp,
        @Nullable Instant beoordeeldOp,
        @Nullable Vervolgactie actie,
        @Nullable Einde einde,
        @Nullable Stop stop,
        @Nullable Komt komt,
        boolean teStoppen,
        int pogingen,
        @Nullable Instant laatstGebeldOp) {

    /** Whether it was reported later than its first day, so that the clock began later. */
    public boolean isLaatGemeld() {
        return dagEen.isAfter(eersteDag);
    }

    /**
     * Who stopped it and why.
     *
     * @param door who recorded it
     * @param namens who phoned
     */
    public record Stop(Instant op, String door, String namens, Stopsoort soort, String reden) {}

    /** What comes next by itself, and when. */
    public record Komt(Wat wat, Instant op) {}

    /** What can come by itself. */
    public enum Wat {
        /** The link goes out, or goes out again by another way. */
        VRAGENLIJST,
        /** A taak for the MMA to call. */
        BELLEN,
        HERINNERING,
        /** The second reminder. */
        LAATSTE_HERINNERING,
        /** A call-up by the bedrijfsarts. */
        OPROEP,
        /** It cannot be filled in any more, or is not needed. */
        EINDE
    }
}
