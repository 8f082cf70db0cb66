/**
 * What an employer must tell UWV, and what it asks: a sheet for each report with its term, and the group of the vangnet,
 * which only who reports may know. The report itself is a step of the case, recorded by {@code taken}.
 */
@NullMarked
package nl.verzuimsysteem.uwv;

import org.jspecify.annotations.NullMarked;
