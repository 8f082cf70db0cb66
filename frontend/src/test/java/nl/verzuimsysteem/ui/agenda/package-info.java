/** Tries out the agenda in a browser. */
@NullMarked
package nl.verzuimsysteem.ui.agenda;

import org.jspecify.annotations.NullMarked;
