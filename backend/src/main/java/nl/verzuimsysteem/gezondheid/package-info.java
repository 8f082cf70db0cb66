/** Tells from outside, without signing in, that the API answers. */
@NullMarked
package nl.verzuimsysteem.gezondheid;

import org.jspecify.annotations.NullMarked;
