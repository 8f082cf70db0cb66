/** The companies on the screen: the list, and one company with its tabs, which other features add to. */
@NullMarked
package nl.verzuimsysteem.ui.organisatie;

import org.jspecify.annotations.NullMarked;
