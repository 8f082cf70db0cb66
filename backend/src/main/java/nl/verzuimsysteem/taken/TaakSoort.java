package nl.verzuimsysteem.taken;

/** What must be done. */
public enum TaakSoort {
    /** Talk with the employee, as was agreed at the last talk. */
    CONTACT,
    /** Answer what the regional team asked back about an opdracht. */
    VRAAG,
    /** Talk about reporting sick often; made by {@code frequent}. */
    VERZUIMGESPREK,
    /** Order a casemanager, or say that none comes; made by {@code vervolg}. */
    CASEMANAGER,
    /** Say whether sickness before and after leave counts together; made by {@code vervolg}, done by answering. */
    VERLOFVRAAG,
    /** Arrange an interpreter for a consult; made by {@code spreekuren}, done by saying there that one comes. */
    TOLK,
    /** Of the MMA: call who has no mail and no mobile phone; made by {@code selekt}, done by filling it in together. */
    SELEKT_BELLEN,
    /** Talk about adapted work; made after a triage, done by saying so. */
    WERKGESPREK,
    /** Order a casemanager, or say that none comes; made after a triage, done by ordering one or by saying so. */
    CASEMANAGER_ADVIES,
    /** A step of the case that has a term; done by recording it ({@link StapService}). */
    MIJLPAAL
}
