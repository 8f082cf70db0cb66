/** Tests of the screens of tarieven, in a browser. */
@NullMarked
package nl.verzuimsysteem.ui.tarieven;

import org.jspecify.annotations.NullMarked;
