/** Screens of the medical zone: for the bedrijfsarts, for who works under him, and for the werknemer about his own file. */
@NullMarked
package nl.verzuimsysteem.ui.medisch;

import org.jspecify.annotations.NullMarked;
