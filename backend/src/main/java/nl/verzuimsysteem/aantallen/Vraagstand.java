package nl.verzuimsysteem.aantallen;

/** How a company stands in an uitvraag. */
public enum Vraagstand {
    /** Can answer, and did not. */
    OPEN,
    /** Answered; can still change it while the question runs. */
    OPGEGEVEN,
    /** The question closed without an answer. */
    NIET_OPGEGEVEN,
    /** The company ended before it answered. */
    VERVALLEN
}
