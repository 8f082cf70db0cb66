/**
 * Who reports sick often: counted in spells, not in cases, within as many months as the company chose. A job makes a taak
 * for a talk and takes it back when spells are withdrawn. The talk is about work, never about health.
 */
@NullMarked
package nl.verzuimsysteem.frequent;

import org.jspecify.annotations.NullMarked;
