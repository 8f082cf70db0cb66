package nl.verzuimsysteem.spreekuren;

/** Whether somebody must interpret. The employer sees to it (faq: the werkgever is responsible for an interpreter). */
public enum Tolk {
    NIET_NODIG,
    NODIG,
    GEREGELD
}
