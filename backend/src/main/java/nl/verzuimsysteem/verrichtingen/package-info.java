/**
 * What was delivered to a company (verrichtingen), each with its verdict: inside or outside the subscription, by which
 * rule, at what price. Rows are only ever added; a mistake is taken back by a counter-entry. What is outside comes on the
 * next invoice.
 */
@NullMarked
package nl.verzuimsysteem.verrichtingen;

import org.jspecify.annotations.NullMarked;
