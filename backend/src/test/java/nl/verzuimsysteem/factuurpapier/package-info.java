@NullMarked
package nl.verzuimsysteem.factuurpapier;

import org.jspecify.annotations.NullMarked;
