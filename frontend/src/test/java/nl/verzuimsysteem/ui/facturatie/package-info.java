/** Tests of the screens of invoices, in a browser. */
@NullMarked
package nl.verzuimsysteem.ui.facturatie;

import org.jspecify.annotations.NullMarked;
