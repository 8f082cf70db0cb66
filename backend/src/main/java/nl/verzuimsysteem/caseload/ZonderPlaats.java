package nl.verzuimsysteem.caseload;

/** For which reason a case asks for the overleg that is planned in its regio, and found no place on the agenda. */
public enum ZonderPlaats {
    /** A step is late. */
    TE_LAAT,
    /** A step is due within fourteen days after the overleg. */
    STAP_BINNEN_14_DAGEN,
    /** Absent for two weeks since the last overleg. */
    LANGER_DAN_TWEE_WEKEN
}
