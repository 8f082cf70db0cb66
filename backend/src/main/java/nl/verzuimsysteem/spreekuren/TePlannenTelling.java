package nl.verzuimsysteem.spreekuren;

/**
 * How much has to be planned.
 *
 * @param alle counted no further than {@link #MEESTE}
 * @param laat of which the last day is over
 */
public record TePlannenTelling(long alle, long laat) {
    /** Nobody needs to know whether it is more. */
    public static final int MEESTE = 999;
}
