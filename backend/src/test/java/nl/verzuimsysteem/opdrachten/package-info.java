/** Tests of the opdracht. */
@NullMarked
package nl.verzuimsysteem.opdrachten;

import org.jspecify.annotations.NullMarked;
