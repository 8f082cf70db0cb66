package nl.verzuimsysteem.taken;

/**
 * How many taken there are.
 *
 * @param alle all that are open
 * @param teLaat those whose last day is over
 * @param binnenkort those whose last day comes within a week
 */
public record Tellingen(long alle, long teLaat, long binnenkort) {}
