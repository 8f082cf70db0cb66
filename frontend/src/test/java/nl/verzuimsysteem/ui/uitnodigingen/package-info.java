/** The story of an invitation, from the planner to the werknemer and back. */
@NullMarked
package nl.verzuimsysteem.ui.uitnodigingen;

import org.jspecify.annotations.NullMarked;
