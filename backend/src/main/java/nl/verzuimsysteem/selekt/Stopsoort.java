package nl.verzuimsysteem.selekt;

/** What an employer asks for when he phones on the first day. Stored by name: never rename one. */
public enum Stopsoort {
    /** No questionnaire to the werknemer. */
    VRAGENLIJST,
    /** No triage at all. */
    TRIAGE
}
