package nl.verzuimsysteem.taken;

/**
 * How many taken there are.
 *
 * @param alle all that are open
 * @param teLaat those whose last day is over
 * @param binnenkort those whose last day comes within a week
 */
public record Tellingen(long alle, long teLaat, long binnenkort) {
    static final Tellingen NIETS = new Tellingen(0, 0, 0);

    /** Those whose last day is further away. */
    public long later() {
        return alle - teLaat - binnenkort;
    }
}
