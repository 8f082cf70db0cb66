/**
 * Reporting sick, the dossier and the lists of absence on the screen. The address says which case and which part of it;
 * every change reads the case anew, so that what stands there is what is kept.
 */
@NullMarked
package nl.verzuimsysteem.ui.verzuim;

import org.jspecify.annotations.NullMarked;
