/** Looks at the bar, the course and the terms. */
@org.jspecify.annotations.NullMarked
package nl.verzuimsysteem.ui.tijdlijn;
