package nl.verzuimsysteem.poortwachter;

/** Why UWV pays instead of the employer, or that it does not (ZW 29, 29a, 29b, 29d). Known to who reports to UWV alone. */
public enum Vangnet {
    GEEN,
    /** A vangnet case of which the group was not told. */
    ONBEKEND,
    ZWANGERSCHAP_VOOR_VERLOF,
    ZWANGERSCHAP_FLEXIBELE_PERIODE,
    NA_BEVALLING,
    ORGAANDONATIE,
    NO_RISK,
    COMPENSATIE_OUDERE,
    GEEN_WERKGEVER
}
