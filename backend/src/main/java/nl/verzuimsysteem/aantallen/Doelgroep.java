package nl.verzuimsysteem.aantallen;

/** Which companies an uitvraag goes to. */
public enum Doelgroep {
    ALLE,
    REGIOS,
    BEDRIJVEN
}
