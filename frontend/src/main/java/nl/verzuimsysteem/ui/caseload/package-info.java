/** The caseload of a team: whose each running case is, and handing cases over. */
@NullMarked
package nl.verzuimsysteem.ui.caseload;

import org.jspecify.annotations.NullMarked;
