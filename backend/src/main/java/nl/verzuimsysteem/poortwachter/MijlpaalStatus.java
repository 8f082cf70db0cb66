package nl.verzuimsysteem.poortwachter;

/** How a step stands. Whether an open one is late depends on the day it is looked at: {@link Mijlpaal#isTeLaat}. */
public enum MijlpaalStatus {
    OPEN,
    GEREED,
    /** Put off with a reason (RP 5); its last day is the day that was agreed. */
    UITGESTELD,
    /** Not needed, or not any more; the explanation says why. */
    VERVALLEN
}
