/**
 * The door of the screens: logging in and out, the cookie by which a browser is known, which view is for whom, and the
 * menu with the person and his functions.
 */
@NullMarked
package nl.verzuimsysteem.ui.toegang;

import org.jspecify.annotations.NullMarked;
