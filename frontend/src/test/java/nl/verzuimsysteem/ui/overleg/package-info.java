/** Tests of the screens of the overleg. */
@NullMarked
package nl.verzuimsysteem.ui.overleg;

import org.jspecify.annotations.NullMarked;
