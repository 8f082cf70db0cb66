/** What all screens share: the shell of the page. */
@NullMarked
package nl.verzuimsysteem.ui.layout;

import org.jspecify.annotations.NullMarked;
