package nl.verzuimsysteem.gebruikers;

/** What a beheerder found when he looked at somebody's functions. */
public enum Oordeel {
    /** They are right, as they are now. */
    KLOPT,
    /** They were no longer right, and ended. */
    BEEINDIGD
}
