/** Screens of the agenda's of POB and bedrijfsarts: the calendar of a week, and the sessions, places and absence behind it. */
@NullMarked
package nl.verzuimsysteem.ui.agenda;

import org.jspecify.annotations.NullMarked;
