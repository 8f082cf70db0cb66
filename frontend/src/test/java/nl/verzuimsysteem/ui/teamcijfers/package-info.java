/** Tests of the figures of the team. */
@NullMarked
package nl.verzuimsysteem.ui.teamcijfers;

import org.jspecify.annotations.NullMarked;
