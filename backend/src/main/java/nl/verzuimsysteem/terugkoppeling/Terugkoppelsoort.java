package nl.verzuimsysteem.terugkoppeling;

/** What a terugkoppeling comes from. Stored by name: never rename one. */
public enum Terugkoppelsoort {
    SPREEKUUR,
    /** Of what a werknemer filled in on the second day; nobody saw him for it. */
    TRIAGE
}
