/** What a company decides for itself about its cases, and what its open cases feel of a change at once. */
@NullMarked
package nl.verzuimsysteem.instellingen;

import org.jspecify.annotations.NullMarked;
