/** Tests of the talks of the POB with the employer on screen. */
@NullMarked
package nl.verzuimsysteem.ui.pobcontact;

import org.jspecify.annotations.NullMarked;
