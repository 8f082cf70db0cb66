package nl.verzuimsysteem.selekt;

/** A message to the werknemer. Stored by name, and part of the key of a message: never rename one. */
enum Berichtsoort {
    LINK,
    HERINNERING,
    /** The second reminder. */
    LAATSTE
}
