@NullMarked
package nl.verzuimsysteem.verrichtingen;

import org.jspecify.annotations.NullMarked;
