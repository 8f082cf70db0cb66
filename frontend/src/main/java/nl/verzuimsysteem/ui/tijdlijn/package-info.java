/**
 * A case drawn over time: the bar of 104 weeks, the course of the absence, and the list of terms that explain themselves.
 * Places are computed here from days, so that what is drawn can be tested without a browser; every drawing has its words
 * beside it.
 */
@NullMarked
package nl.verzuimsysteem.ui.tijdlijn;

import org.jspecify.annotations.NullMarked;
