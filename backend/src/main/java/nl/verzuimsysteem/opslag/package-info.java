/**
 * How the program speaks to its database: Jdbi on the data source of Micronaut, inside Micronaut's transactions, with
 * typed keys as parameters and results.
 */
@NullMarked
package nl.verzuimsysteem.opslag;

import org.jspecify.annotations.NullMarked;
