package nl.verzuimsysteem.verzuim;

import java.time.Instant;

/**
 * Who records something, and when.
 *
 * @param door the name of the person
 */
record Akte(Instant moment, String door) {}
