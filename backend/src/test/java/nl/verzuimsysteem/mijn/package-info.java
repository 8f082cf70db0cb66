/** Tests of what an employee sees of himself. */
@NullMarked
package nl.verzuimsysteem.mijn;

import org.jspecify.annotations.NullMarked;
