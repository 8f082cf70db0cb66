package nl.verzuimsysteem.overleg;

/** Why a case is on the agenda. */
public enum Agendareden {
    /** A member put it on. */
    INGEBRACHT,
    /** It was on the last one and was not done, or what was decided was not done in time. */
    OPEN_VAN_VORIGE_KEER,
    /** A step is late. */
    TE_LAAT,
    /** Did not come to a consult. */
    NO_SHOW,
    /** An order nobody acts on. */
    OPDRACHT_STAAT_STIL,
    /** The questionnaire of the triage is not answered. */
    TRIAGE_ZONDER_ANTWOORD,
    /** A step is due within fourteen days. */
    MIJLPAAL_BINNEN_14_DAGEN,
    /** Absent for two weeks since the last overleg. */
    NIEUW_LANGER_DAN_TWEE_WEKEN
}
