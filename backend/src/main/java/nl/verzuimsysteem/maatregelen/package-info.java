/**
 * What the employer may do beside the ordinary course of a case: hold back or stop wages (BW 7:629 lid 3 and 6), ask UWV
 * for its judgement, and record what makes the waiting time or the duty to pay longer or shorter. Reasons come from
 * lists; there is no place for a medical word.
 */
@NullMarked
package nl.verzuimsysteem.maatregelen;

import org.jspecify.annotations.NullMarked;
