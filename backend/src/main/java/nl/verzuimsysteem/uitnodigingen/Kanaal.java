package nl.verzuimsysteem.uitnodigingen;

/** How a werknemer is told. */
enum Kanaal {
    MAIL,
    SMS,
    BRIEF
}
