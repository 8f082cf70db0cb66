/** The first page. */
@NullMarked
package nl.verzuimsysteem.ui.welkom;

import org.jspecify.annotations.NullMarked;
