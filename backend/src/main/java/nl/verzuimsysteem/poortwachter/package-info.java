/**
 * The rules of Dutch absence law on dates, as pure functions: days in, dates out. They know no clock and no database.
 * All terms are calendar days; weekends and holidays shift nothing.
 */
@NullMarked
package nl.verzuimsysteem.poortwachter;

import org.jspecify.annotations.NullMarked;
