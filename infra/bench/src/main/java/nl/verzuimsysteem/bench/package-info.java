/**
 * Measures how fast parts of the program are, beside something bare that does the same, in the same run. Not shipped, and
 * not run by any build: {@code infra/bench/run}.
 */
@NullMarked
package nl.verzuimsysteem.bench;

import org.jspecify.annotations.NullMarked;
