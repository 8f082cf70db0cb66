/** How the team of a regio does, week by week: charts, each with the table of the same numbers. */
@NullMarked
package nl.verzuimsysteem.ui.teamcijfers;

import org.jspecify.annotations.NullMarked;
