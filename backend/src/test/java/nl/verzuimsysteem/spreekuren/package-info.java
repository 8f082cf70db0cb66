/** Tests of appointments and what is around them. */
@NullMarked
package nl.verzuimsysteem.spreekuren;

import org.jspecify.annotations.NullMarked;
