@NullMarked
package nl.verzuimsysteem.selekt;

import org.jspecify.annotations.NullMarked;
