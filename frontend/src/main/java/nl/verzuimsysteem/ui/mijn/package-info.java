/** What an employee sees of himself. In four languages: not every driver reads Dutch. */
@NullMarked
package nl.verzuimsysteem.ui.mijn;

import org.jspecify.annotations.NullMarked;
