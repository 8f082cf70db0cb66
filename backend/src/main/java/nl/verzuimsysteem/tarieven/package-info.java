/**
 * What the arbodienst delivers and what it costs a company on a day: inside the subscription or outside it, by which rule,
 * at what price. The rules are data with dates; the judgement itself is a pure function.
 */
@NullMarked
package nl.verzuimsysteem.tarieven;

import org.jspecify.annotations.NullMarked;
