package nl.verzuimsysteem.selekt;

/**
 * That an employer phoned to stop a triage.
 *
 * @param namens who phoned, at most 120 characters
 * @param reden why, at most 300 characters, never medical
 * @param nietMedisch whether the writer says that nothing he wrote is medical
 */
public record Stopverzoek(Stopsoort soort, String namens, String reden, boolean nietMedisch) {}
