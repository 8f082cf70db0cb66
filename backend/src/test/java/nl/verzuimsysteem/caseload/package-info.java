/** Tests of whose case it is. */
@NullMarked
package nl.verzuimsysteem.caseload;

import org.jspecify.annotations.NullMarked;
