package nl.verzuimsysteem.opdrachten;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where an opdracht stands, and so whose turn it is. */
public enum OpdrachtStatus {
    /** On the worklist; nobody of the group has opened it yet. */
    VERSTUURD,
    /** Somebody of the group has opened it, nobody has picked it up. */
    GEZIEN,
    /** Somebody has taken it upon himself. */
    IN_BEHANDELING,
    /** The one who picked it up asked something back: the employer's turn. */
    VRAAG,
    /** Done, with an answer. */
    UITGEVOERD,
    /** Not done, with the reason. */
    TERUGGESTUURD,
    /** Withdrawn by the employer before anybody picked it up. */
    INGETROKKEN;

    private static final Map<OpdrachtStatus, Set<OpdrachtStatus>> OVERGANGEN = new EnumMap<>(Map.of(
            VERSTUURD, EnumSet.of(GEZIEN, IN_BEHANDELING, INGETROKKEN),
            GEZIEN, EnumSet.of(IN_BEHANDELING, INGETROKKEN),
            // Back to GEZIEN when it is released for a colleague.
            IN_BEHANDELING, EnumSet.of(GEZIEN, VRAAG, UITGEVOERD, TERUGGESTUURD),
            // The team need not wait for the answer: it may have come by telephone.
            VRAAG, EnumSet.of(IN_BEHANDELING, UITGEVOERD, TERUGGESTUURD),
            UITGEVOERD, EnumSet.noneOf(OpdrachtStatus.class),
            TERUGGESTUURD, EnumSet.noneOf(OpdrachtStatus.class),
            INGETROKKEN, EnumSet.noneOf(OpdrachtStatus.class)));

    /** The states in which somebody must still act, in the order in which an order passes through them. */
    public static final List<OpdrachtStatus> OPEN =
            Arrays.stream(values()).filter(OpdrachtStatus::loopt).toList();

    /** Whether an order in this state can come into that one. */
    public boolean kanNaar(OpdrachtStatus volgende) {
        return OVERGANGEN.getOrDefault(this, Set.of()).contains(volgende);
    }

    /** Whether somebody must still act. */
    public boolean loopt() {
        return !OVERGANGEN.getOrDefault(this, Set.of()).isEmpty();
    }

    /** Whether nobody has taken it upon himself yet, so that the employer may still withdraw it. */
    public boolean wachtOpOppakken() {
        return kanNaar(INGETROKKEN);
    }
}
