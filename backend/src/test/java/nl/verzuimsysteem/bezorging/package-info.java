/** Tests of what became of mail and SMS. */
@NullMarked
package nl.verzuimsysteem.bezorging;

import org.jspecify.annotations.NullMarked;
