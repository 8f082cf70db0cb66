/** Tests of accounts, functions and who keeps them. */
@NullMarked
package nl.verzuimsysteem.gebruikers;

import org.jspecify.annotations.NullMarked;
