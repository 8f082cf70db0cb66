/**
 * Invoices: what a company has to pay for a month, why, and the papers that say so. The sums are pure; the run that makes
 * all invoices of a month can be stopped at any moment and goes on where it was. A definitive invoice never changes.
 */
@NullMarked
package nl.verzuimsysteem.facturatie;

import org.jspecify.annotations.NullMarked;
