/** Tests of searching and judging the audit log. */
@NullMarked
package nl.verzuimsysteem.logboek;

import org.jspecify.annotations.NullMarked;
