/** Tests of what the demo adds to the product. */
@NullMarked
package nl.verzuimsysteem.demo;

import org.jspecify.annotations.NullMarked;
