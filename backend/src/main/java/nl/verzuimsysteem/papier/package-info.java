/**
 * Paper: letters and sheets as PDF, made from a template and values. It knows no feature; a feature brings its template
 * under {@code resources/papier} and its words. And files for a spreadsheet.
 */
@NullMarked
package nl.verzuimsysteem.papier;

import org.jspecify.annotations.NullMarked;
