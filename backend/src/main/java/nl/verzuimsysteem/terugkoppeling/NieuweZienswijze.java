package nl.verzuimsysteem.terugkoppeling;

/**
 * What the werknemer writes with a terugkoppeling.
 *
 * @param tekst empty takes back what he wrote
 * @param deelt whether his employer may read it too
 * @param nietMedisch whether he says that nothing in it is medical, or wants his employer to read it all the same
 */
public record NieuweZienswijze(String tekst, boolean deelt, boolean nietMedisch) {
    /** His own words: not for a log. */
    @Override
    public String toString() {
        return "NieuweZienswijze[deelt=" + deelt + "]";
    }
}
