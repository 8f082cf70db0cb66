package nl.verzuimsysteem.medisch;

import java.time.Instant;

/**
 * That something was kept.
 *
 * @param versie to give along with the next change
 * @param op when
 */
public record Bewaard(int versie, Instant op) {}
