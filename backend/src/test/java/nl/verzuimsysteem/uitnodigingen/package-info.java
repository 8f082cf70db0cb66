/** Tests of invitations; {@link nl.verzuimsysteem.uitnodigingen.Afspraaktoneel} makes appointments for those of others too. */
@NullMarked
package nl.verzuimsysteem.uitnodigingen;

import org.jspecify.annotations.NullMarked;
