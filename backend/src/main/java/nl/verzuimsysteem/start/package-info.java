/**
 * The home of every function: what must I do now, and what waits for others. A list of reasons with a number and a day,
 * never of people. The features that know a reason ask for it themselves ({@link nl.verzuimsysteem.opslag.Startbron}), so
 * that nothing here reaches into the medical zone; here their questions become one statement.
 */
@NullMarked
package nl.verzuimsysteem.start;

import org.jspecify.annotations.NullMarked;
