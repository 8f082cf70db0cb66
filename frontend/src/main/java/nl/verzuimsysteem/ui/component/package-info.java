/**
 * The building blocks of every screen: head of a page, card, list, date field, status, notices, summary of errors. They
 * settle once what would otherwise differ from screen to screen, and what Vaadin does not know of Dutch and of WCAG.
 */
@NullMarked
package nl.verzuimsysteem.ui.component;

import org.jspecify.annotations.NullMarked;
