/** What somebody tries who does not mean well, or whose program is broken: against every address there is. */
@NullMarked
package nl.verzuimsysteem.ui.spervuur;

import org.jspecify.annotations.NullMarked;
