@NullMarked
package nl.verzuimsysteem.vervolg;

import org.jspecify.annotations.NullMarked;
