/** Tests of asking and giving in how many people work at a company. */
@NullMarked
package nl.verzuimsysteem.aantallen;

import org.jspecify.annotations.NullMarked;
