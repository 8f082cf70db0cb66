package nl.verzuimsysteem.poortwachter;

import nl.verzuimsysteem.kern.Melding;

/** Why a case is closed. */
public enum Sluitreden {
    /** He works again; somebody reported it. */
    HERSTELD,
    /** He was sick on the last day of his employment (ZW 38 lid 2). */
    UIT_DIENST,
    /** The wages ended while he was sick: after the waiting time and what makes it longer, or because of the AOW. */
    EINDE_WACHTTIJD;

    /** What it is called. */
    public Melding naam() {
        return Melding.van("poortwachter.sluitreden." + name());
    }
}
