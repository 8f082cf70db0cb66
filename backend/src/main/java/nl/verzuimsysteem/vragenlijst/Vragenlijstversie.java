package nl.verzuimsysteem.vragenlijst;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a questionnaire, without what stands in it.
 *
 * @param nummer from 1 on
 * @param gepubliceerdOp when it came in force
 * @param versie of the row, for who saves it
 */
public record Vragenlijstversie(
        VragenlijstId id,
        int nummer,
        Versiestand stand,
        Instant gewijzigdOp,
        String gewijzigdDoor,
        @Nullable Instant gepubliceerdOp,
        @Nullable String gepubliceerdDoor,
        int versie) {}
