@NullMarked
package nl.verzuimsysteem.ui.beheer;

import org.jspecify.annotations.NullMarked;
