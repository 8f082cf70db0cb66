/**
 * Keeping the arbodienst on the screen: its companies, its regio's and teams, its accounts, for the functioneel
 * beheerder.
 */
@NullMarked
package nl.verzuimsysteem.ui.beheer;

import org.jspecify.annotations.NullMarked;
