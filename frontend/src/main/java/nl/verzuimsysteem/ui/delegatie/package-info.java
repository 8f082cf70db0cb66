/** Which POB works under which bedrijfsarts: to give, to take back, and to read. */
@NullMarked
package nl.verzuimsysteem.ui.delegatie;

import org.jspecify.annotations.NullMarked;
