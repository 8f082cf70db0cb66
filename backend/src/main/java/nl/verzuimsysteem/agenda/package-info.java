/**
 * When and where POB and bedrijfsarts hold consults: sessions, places, absence, and how long each kind of consult takes.
 * What is planned in them lies in {@code spreekuren}.
 */
@NullMarked
package nl.verzuimsysteem.agenda;

import org.jspecify.annotations.NullMarked;
