package nl.verzuimsysteem.vragenlijst;

/** How a version of a questionnaire stands. */
public enum Versiestand {
    /** Worked on; nobody gets to see it. */
    CONCEPT,
    /** Put to whoever begins now. */
    GELDT,
    /** Was in force; who began with it ends with it. */
    VERVALLEN
}
