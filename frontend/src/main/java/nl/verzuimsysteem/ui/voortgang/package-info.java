/** All open cases of the companies the user reaches: in which phase each is, what is next, whose turn it is, what is late. */
@NullMarked
package nl.verzuimsysteem.ui.voortgang;

import org.jspecify.annotations.NullMarked;
