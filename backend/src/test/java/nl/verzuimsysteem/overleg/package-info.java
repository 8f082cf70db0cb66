/** Tests of the overleg; {@link nl.verzuimsysteem.overleg.Overlegtoneel} makes a team and its cases. */
@NullMarked
package nl.verzuimsysteem.overleg;

import org.jspecify.annotations.NullMarked;
