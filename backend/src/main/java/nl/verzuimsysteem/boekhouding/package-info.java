/**
 * The invoices as entries for the accounting of the arbodienst. It is a sub-ledger of sales alone: what was paid, and all
 * that is no invoice, lives in the accounting itself.
 */
@NullMarked
package nl.verzuimsysteem.boekhouding;

import org.jspecify.annotations.NullMarked;
