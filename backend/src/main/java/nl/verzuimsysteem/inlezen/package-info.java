/**
 * Lists that people bring along in a CSV file: finding the separator, the characters and the columns, and giving back the
 * lines that are wrong with what is wrong with them. What a line means is for the feature that reads it.
 */
@NullMarked
package nl.verzuimsysteem.inlezen;

import org.jspecify.annotations.NullMarked;
