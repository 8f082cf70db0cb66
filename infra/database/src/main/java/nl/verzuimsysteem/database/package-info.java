/**
 * The database where no MySQL server is at hand: an embedded MariaDB for {@code infra/run}, an empty database for every
 * test, and a count of the statements that a piece of code sends.
 */
@NullMarked
package nl.verzuimsysteem.database;

import org.jspecify.annotations.NullMarked;
