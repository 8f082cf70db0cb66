/**
 * Questionnaires as versioned data: questions, branches, scores and what follows from answers, in four languages. Pure where
 * it reads answers; nobody's answers are kept here.
 */
@NullMarked
package nl.verzuimsysteem.vragenlijst;

import org.jspecify.annotations.NullMarked;
