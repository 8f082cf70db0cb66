package nl.verzuimsysteem.medisch;

/** What a piece in the kluis is. Its name is part of the encryption: never rename one. */
public enum Inhoudsoort {
    /** What was found and discussed in a consult: the medical file (WGBO, article 7:454 BW). */
    CONSULT,
    /** The own notes of a professional, that are no part of the file. */
    WERKNOTITIE,
    /** Answers of a werknemer to a questionnaire. */
    ANTWOORDEN,
    /** What was written for the employer and the werknemer, before and after it was given. */
    TERUGKOPPELING,
    /** What a bedrijfsarts remarked on the work of a POB. */
    TOETSING,
    /** Why somebody opened a closed file in an emergency, and what was thought of it afterwards. */
    NOODTOEGANG,
    /** What a werknemer wrote with a terugkoppeling, and not for his employer. */
    ZIENSWIJZE
}
