/**
 * The tab Verrichtingen of a company: what was delivered to it as a matter of money, without names; and putting in what has
 * no name at all.
 */
@NullMarked
package nl.verzuimsysteem.ui.verrichtingen;

import org.jspecify.annotations.NullMarked;
