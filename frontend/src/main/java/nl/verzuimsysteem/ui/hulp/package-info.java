/** Where the user finds help: the medical administration, and his own team. */
@NullMarked
package nl.verzuimsysteem.ui.hulp;

import org.jspecify.annotations.NullMarked;
