/** Tests of employees and of reading staff lists. */
@NullMarked
package nl.verzuimsysteem.werknemers;

import org.jspecify.annotations.NullMarked;
