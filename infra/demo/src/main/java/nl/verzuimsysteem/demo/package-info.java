/**
 * The whole program to try out: with a database, a mail server that keeps what it gets, secrets of its own and made-up
 * data. What makes trying out easy, such as the code on the login page, is here and nowhere else: the product does not
 * have it, so it can never be switched on there.
 */
@NullMarked
package nl.verzuimsysteem.demo;

import org.jspecify.annotations.NullMarked;
