/**
 * Figures for the team of a regio, by week: how long orders take, how soon somebody is seen, which steps were late, and what
 * comes of the overleg. They are counted from the rows of the other features each time. No names, no companies.
 */
@NullMarked
package nl.verzuimsysteem.teamcijfers;

import org.jspecify.annotations.NullMarked;
