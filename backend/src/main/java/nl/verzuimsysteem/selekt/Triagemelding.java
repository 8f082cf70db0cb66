package nl.verzuimsysteem.selekt;

import java.time.LocalDate;

/**
 * All that an employer may know of a triage: nothing of answers, of the way the werknemer is reached, or of what follows.
 *
 * @param op the day of it
 * @param teStoppen whether he can still have it stopped, by phoning on that first day
 */
public record Triagemelding(Wat wat, LocalDate op, boolean teStoppen) {
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
