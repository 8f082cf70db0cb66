@NullMarked
package nl.verzuimsysteem.ui.vervolg;

import org.jspecify.annotations.NullMarked;
