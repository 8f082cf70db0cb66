@NullMarked
package nl.verzuimsysteem.ui.spreekuren;

import org.jspecify.annotations.NullMarked;
