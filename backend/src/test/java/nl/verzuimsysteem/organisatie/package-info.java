/** Tests of companies and teams, and what tests of other features need of them. */
@NullMarked
package nl.verzuimsysteem.organisatie;

import org.jspecify.annotations.NullMarked;
