/**
 * The papers of an invoice: the PDF that people read, the e-invoice that their bookkeeping reads, and the mail that brings
 * both. They are made when somebody asks for them, from the invoice as it was stored; the papers themselves are not kept.
 */
@NullMarked
package nl.verzuimsysteem.factuurpapier;

import org.jspecify.annotations.NullMarked;
