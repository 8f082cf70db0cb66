/** Screens about invitations: the page behind their link, the letters of the MMA, and the appointments of a werknemer. */
@NullMarked
package nl.verzuimsysteem.ui.uitnodigingen;

import org.jspecify.annotations.NullMarked;
