/**
 * The employees of a company: the list, adding and changing one, and reading a whole staff list from a CSV file. Knows
 * nothing of absence.
 */
@NullMarked
package nl.verzuimsysteem.werknemers;

import org.jspecify.annotations.NullMarked;
