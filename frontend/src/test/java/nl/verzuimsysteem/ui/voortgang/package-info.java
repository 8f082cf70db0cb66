/** The overview of all cases in a browser. */
@NullMarked
package nl.verzuimsysteem.ui.voortgang;

import org.jspecify.annotations.NullMarked;
