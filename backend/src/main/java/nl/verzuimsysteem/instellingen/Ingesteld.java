package nl.verzuimsysteem.instellingen;

/**
 * The settings of a company as they stand.
 *
 * @param versie of the company, for whoever changes them
 */
public record Ingesteld(Instellingen instellingen, int versie) {}
