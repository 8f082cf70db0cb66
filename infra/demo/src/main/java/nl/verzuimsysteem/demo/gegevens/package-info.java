/**
 * The people, companies and cases of the demo: made up, always the same, and dated relative to the day they are made.
 * First a whole world is made in memory by rules without a database, then it is written in bulk. Names, numbers and
 * addresses belong to nobody: mail addresses end in {@code .example}, telephone numbers lie in ranges nobody has.
 */
@NullMarked
package nl.verzuimsysteem.demo.gegevens;

import org.jspecify.annotations.NullMarked;
