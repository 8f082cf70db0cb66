/** Tests of the screens of the triage. */
@NullMarked
package nl.verzuimsysteem.ui.selekt;

import org.jspecify.annotations.NullMarked;
