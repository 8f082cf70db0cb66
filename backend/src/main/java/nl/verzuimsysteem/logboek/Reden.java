package nl.verzuimsysteem.logboek;

/** Why a look asks for an explanation. */
public enum Reden {
    /** His own file, through a function of the employer or the arbodienst. */
    EIGEN_DOSSIER,
    /** The employee has the same surname, telephone or e-mail address. */
    BEKENDE,
    /** Nothing in thirty days before or after tells why. */
    ZONDER_AANLEIDING,
    /** More cases in a day than work asks for. */
    VEEL,
    /** Between 22.00 and 6.00 hours. */
    NACHT
}
