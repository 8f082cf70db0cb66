package nl.verzuimsysteem.selekt;

/**
 * What the triage asks of the MMA.
 *
 * @param teBellen how many werknemers have to be called
 * @param nietBezorgd for how many of them because a message did not arrive
 */
public record Overzichttelling(long teBellen, long nietBezorgd) {}
