/** The root of the program: where it starts. Everything else lives in a package per feature below this one. */
@NullMarked
package nl.verzuimsysteem;

import org.jspecify.annotations.NullMarked;
