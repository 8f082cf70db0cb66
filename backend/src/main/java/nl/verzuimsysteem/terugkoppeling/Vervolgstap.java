package nl.verzuimsysteem.terugkoppeling;

import nl.verzuimsysteem.kern.Melding;

/**
 * What follows on a triage, as the employer may know it: that somebody sees the bedrijfsarts, and not how urgent that is.
 * Stored by name: never rename one.
 */
public enum Vervolgstap {
    AFWACHTEN,
    BEDRIJFSARTS,
    POB,
    CASEMANAGER,
    WERKGESPREK;

    /** For the employer, in one or two sentences. */
    public Melding voorWerkgever() {
        return Melding.van("terugkoppeling.vervolg." + name());
    }

    /** For the werknemer himself; in four languages. */
    public Melding voorWerknemer() {
        return Melding.van("triagebrief.vervolg." + name());
    }
}
