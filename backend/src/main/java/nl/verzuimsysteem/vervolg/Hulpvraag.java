package nl.verzuimsysteem.vervolg;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the casemanager an employee wants.
 *
 * @param gewenst whether he said in week 4 that he wants help
 * @param opdracht the newest order for a casemanager, that was not withdrawn or sent back
 */
public record Hulpvraag(boolean gewenst, @Nullable Aanvraag opdracht) {
    /** The code of the type of order for a casemanager. */
    public static final String TYPE = "CASEMANAGER";

    /** An order for a casemanager. */
    public record Aanvraag(OpdrachtId id, Instant verstuurdOp) {

        /** The legal date. */
        public LocalDate dag() {
            return LocalDate.ofInstant(verstuurdOp, Kalender.NEDERLAND);
        }
    }
}
