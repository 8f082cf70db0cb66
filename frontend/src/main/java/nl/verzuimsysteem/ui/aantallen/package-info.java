/**
 * The screens about headcounts: asking for them and watching what comes in, giving them in, and finding a
 * gebruikersbeheerder where a company has none.
 */
@NullMarked
package nl.verzuimsysteem.ui.aantallen;

import org.jspecify.annotations.NullMarked;
