package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/**
 * How much somebody is absent from a day on, until the next one or the end of the spell.
 *
 * @param percentage absent: 1 to 100
 * @param arbeidstherapie whether he works on trial, which counts as wholly absent
 */
public record Verloop(LocalDate vanaf, int percentage, boolean arbeidstherapie) {}
