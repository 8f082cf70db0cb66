/** Talks of the POB with the employer, as a case shows them. */
@NullMarked
package nl.verzuimsysteem.ui.pobcontact;

import org.jspecify.annotations.NullMarked;
