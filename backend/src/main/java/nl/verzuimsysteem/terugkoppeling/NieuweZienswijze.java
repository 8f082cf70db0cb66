package nl.verzuimsysteem.terugkoppeling;

/**
 * What the werknemer writes with a terugkoppeling.
 *
 * @param tekst empty takes back what he wrote
 * @param deelt whether his employer may read it too
 * @param nietMedisch whether he says that nothing in it is medical, or wants it to stand there all the same
 */
public record NieuweZienswijze(String tekst, boolean deelt, boolean nietMedisch) {}
