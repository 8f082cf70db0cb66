/** Tests of the screen of the caseload. */
@NullMarked
package nl.verzuimsysteem.ui.caseload;

import org.jspecify.annotations.NullMarked;
