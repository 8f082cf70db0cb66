/**
 * Talks of the POB with the employer outside a consult: what was agreed, for employer and team to read, and its time, which
 * is paid by the hour outside the subscription. Never medical.
 */
@NullMarked
package nl.verzuimsysteem.pobcontact;

import org.jspecify.annotations.NullMarked;
