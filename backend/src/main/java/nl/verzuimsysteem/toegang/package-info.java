/**
 * Who may come in and what he may do: login with two factors, the token both doors read, and the one table of rights.
 */
@NullMarked
package nl.verzuimsysteem.toegang;

import org.jspecify.annotations.NullMarked;
