package nl.verzuimsysteem.poortwachter;

/** Why a step lapsed. */
enum Reden {
    GEEN,
    HERSTELD,
    UIT_DIENST,
    AOW,
    /** The benefit began earlier than after the whole waiting time. */
    VERKORTE_WACHTTIJD,
    /** Its day lies after the last day on which wages are owed. */
    NA_EINDE,
    /** No threat of long absence. */
    GEEN_LANGDURIG_VERZUIM,
    /** No possibilities that can be used. */
    GEEN_MOGELIJKHEDEN,
    /** The bedrijfsarts saw him already. */
    AL_GEZIEN,
    /** The case is closed, and nobody asks for it any more. */
    GESLOTEN,
    /** He was sick again before UWV had to hear of the recovery. */
    TERUGVAL,
    /** Sick too short before the employment ended. */
    TE_KORT_ZIEK
}
