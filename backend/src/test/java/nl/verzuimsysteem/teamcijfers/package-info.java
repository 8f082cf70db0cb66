@NullMarked
package nl.verzuimsysteem.teamcijfers;

import org.jspecify.annotations.NullMarked;
