/** Tests of work in the background. */
@NullMarked
package nl.verzuimsysteem.achtergrond;

import org.jspecify.annotations.NullMarked;
