/** Reading a list from a CSV file, step by step: choose a file, see what would change, take it over. */
@NullMarked
package nl.verzuimsysteem.ui.inlezen;

import org.jspecify.annotations.NullMarked;
