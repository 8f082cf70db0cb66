/**
 * Screens of invoices: the runs that make those of a month, with the preview before it, the invoices themselves, and
 * crediting them. Every amount is shown as the service gives it; nothing is added up here.
 */
@NullMarked
package nl.verzuimsysteem.ui.facturatie;

import org.jspecify.annotations.NullMarked;
