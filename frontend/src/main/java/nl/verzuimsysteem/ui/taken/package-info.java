/** What the user must do, on the home page and as a list. Each taak leads to the place where it is done. */
@NullMarked
package nl.verzuimsysteem.ui.taken;

import org.jspecify.annotations.NullMarked;
