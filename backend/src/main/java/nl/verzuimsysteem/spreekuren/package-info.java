/**
 * Appointments of a werknemer with a POB or bedrijfsarts: what has to be planned, planning it, who came. No medical word:
 * what is said there lies in {@code medisch}.
 */
@NullMarked
package nl.verzuimsysteem.spreekuren;

import org.jspecify.annotations.NullMarked;
