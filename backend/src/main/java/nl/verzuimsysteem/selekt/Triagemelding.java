package nl.verzuimsysteem.selekt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that an employer may know of a triage: nothing of answers, of the way the werknemer is reached, or of what follows.
 *
 * @param op the day of it
 * @param stopnummer where he phones to have it stopped, on its first day; {@code null} when it cannot be any more
 */
public record Triagemelding(Wat wat, LocalDate op, @Nullable String stopnummer) {
    /** What he may know. */
    public enum Wat {
        /** The questionnaire will go out. */
        GAAT_UIT,
        UITGEGAAN,
        /** After the second reminder; the day is that of the reminder. */
        NIET_INGEVULD,
        GESTOPT
    }
}
