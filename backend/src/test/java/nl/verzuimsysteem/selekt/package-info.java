/** Tests of the triage; {@link nl.verzuimsysteem.selekt.Selektverloop} lets a month go by. */
@NullMarked
package nl.verzuimsysteem.selekt;

import org.jspecify.annotations.NullMarked;
