package nl.verzuimsysteem.verzuim;

/** What can happen in a case, as its Tijdlijn tells it. */
public enum GebeurtenisSoort {
    ZIEK_GEMELD,
    /** Sick again within four weeks: the spell joins the case. */
    OPNIEUW_ZIEK,
    HERSTELD_GEMELD,
    GEGEVENS_GEWIJZIGD,
    UIT_DIENST_GEMELD,
    UIT_DIENST_TERUGGEDRAAID,
    CONTACT,
    OPDRACHT_VERSTUURD,
    OPDRACHT_OPGEPAKT,
    OPDRACHT_VRIJGEGEVEN,
    OPDRACHT_VRAAG,
    OPDRACHT_TOEGELICHT,
    OPDRACHT_UITGEVOERD,
    OPDRACHT_TERUGGESTUURD,
    OPDRACHT_INGETROKKEN
}
