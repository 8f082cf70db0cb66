package nl.verzuimsysteem.uitnodigingen;

/** What a werknemer is told of an appointment. */
public enum Uitnodigingsoort {
    UITNODIGING,
    VERZET,
    AFGEZEGD,
    /** The day before. */
    HERINNERING
}
