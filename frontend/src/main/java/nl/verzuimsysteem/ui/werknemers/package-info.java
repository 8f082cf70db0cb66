/** The employees of a company on the screen: the list, one employee, and reading a staff list from a file. */
@NullMarked
package nl.verzuimsysteem.ui.werknemers;

import org.jspecify.annotations.NullMarked;
