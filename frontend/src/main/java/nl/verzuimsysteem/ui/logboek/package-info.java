/** What the logbeheerder sees: the audit log, and looks that ask for an explanation. No name of an employee, no case. */
@NullMarked
package nl.verzuimsysteem.ui.logboek;

import org.jspecify.annotations.NullMarked;
