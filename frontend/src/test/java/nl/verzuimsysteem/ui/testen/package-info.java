/** What browser tests of every screen share: a browser in which somebody is logged in, pictures, and axe. */
@NullMarked
package nl.verzuimsysteem.ui.testen;

import org.jspecify.annotations.NullMarked;
