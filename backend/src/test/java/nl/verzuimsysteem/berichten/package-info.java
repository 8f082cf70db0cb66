/** Tests of the mail that goes out. */
@NullMarked
package nl.verzuimsysteem.berichten;

import org.jspecify.annotations.NullMarked;
