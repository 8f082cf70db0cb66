/** What POB and bedrijfsarts told after a consult, to read: in a dossier, and for the werknemer himself. */
@NullMarked
package nl.verzuimsysteem.ui.terugkoppeling;

import org.jspecify.annotations.NullMarked;
