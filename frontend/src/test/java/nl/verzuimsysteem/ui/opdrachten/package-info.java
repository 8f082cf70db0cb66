/** Tests of the screens of opdrachten, in a browser. */
@NullMarked
package nl.verzuimsysteem.ui.opdrachten;

import org.jspecify.annotations.NullMarked;
