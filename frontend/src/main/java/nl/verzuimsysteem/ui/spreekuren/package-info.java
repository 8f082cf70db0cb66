/** Screens of consults: what has to be planned, the day of a professional, the consults of a case. */
@NullMarked
package nl.verzuimsysteem.ui.spreekuren;

import org.jspecify.annotations.NullMarked;
