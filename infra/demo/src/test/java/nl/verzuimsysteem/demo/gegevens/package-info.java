/** Tests of the data of the demo. */
@NullMarked
package nl.verzuimsysteem.demo.gegevens;

import org.jspecify.annotations.NullMarked;
