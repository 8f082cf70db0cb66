/** Tests of the talks of the POB with the employer. */
@NullMarked
package nl.verzuimsysteem.pobcontact;

import org.jspecify.annotations.NullMarked;
