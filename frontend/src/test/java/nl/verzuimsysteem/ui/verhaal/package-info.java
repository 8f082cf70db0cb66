/** The stories of the product, walked through the real screens by the people who tell them. */
@NullMarked
package nl.verzuimsysteem.ui.verhaal;

import org.jspecify.annotations.NullMarked;
