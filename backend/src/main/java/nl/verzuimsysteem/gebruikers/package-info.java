/**
 * Who has an account and which functions go with it. The gebruikersbeheerder of a company keeps the accounts of its
 * people; he sees no case, gives no medical function, and changes nothing about himself without a second pair of eyes.
 * Functions of the arbodienst are kept elsewhere, with the same {@link nl.verzuimsysteem.gebruikers.Accounts}.
 */
@NullMarked
package nl.verzuimsysteem.gebruikers;

import org.jspecify.annotations.NullMarked;
