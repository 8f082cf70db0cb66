/**
 * The questionnaire of the triage: how it is put to somebody, one question at a time, and how it is kept: its versions, a
 * page to read it, an editor for the draft, and a trial of it in which nothing is stored.
 */
@NullMarked
package nl.verzuimsysteem.ui.vragenlijst;

import org.jspecify.annotations.NullMarked;
