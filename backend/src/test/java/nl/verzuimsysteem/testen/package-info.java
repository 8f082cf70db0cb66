/**
 * What tests of every feature share: the running program on a test database, and the people, companies and employees a
 * test needs. Each test makes its own companies, so that tests do not see each other's rows.
 */
@NullMarked
package nl.verzuimsysteem.testen;

import org.jspecify.annotations.NullMarked;
