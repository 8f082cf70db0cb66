/**
 * The screens of who keeps the users of a company: the list, one user with his functions, his tasks, and the yearly look
 * at who may do what. Nothing here shows a case.
 */
@NullMarked
package nl.verzuimsysteem.ui.gebruikers;

import org.jspecify.annotations.NullMarked;
