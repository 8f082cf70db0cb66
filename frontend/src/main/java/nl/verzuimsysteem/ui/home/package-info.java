/** The first page after the login: what this person, in this function, has to do and may see. */
@NullMarked
package nl.verzuimsysteem.ui.home;

import org.jspecify.annotations.NullMarked;
