package nl.verzuimsysteem.aantallen;

/** Whether an uitvraag can still be answered by some company. */
public enum Uitvraagstatus {
    LOOPT,
    GESLOTEN
}
