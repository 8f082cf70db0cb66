/**
 * Answers that ask somebody else to act, beside the terms: an employee wants help, so the employer may order a
 * casemanager; leave lies between two spells, so the bedrijfsarts says whether they count together. Each makes a taak at
 * once, and a job makes and ends what was missed. Nothing is ordered in somebody's name.
 */
@NullMarked
package nl.verzuimsysteem.vervolg;

import org.jspecify.annotations.NullMarked;
