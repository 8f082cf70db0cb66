/** Tries out the agenda's of POB and bedrijfsarts. */
@NullMarked
package nl.verzuimsysteem.agenda;

import org.jspecify.annotations.NullMarked;
