/**
 * Who looked, changed, or was refused, when and in which function: one line each, in the fields of NEN 7513, written in
 * the transaction of what it records. If the line cannot be written, the act fails.
 */
@NullMarked
package nl.verzuimsysteem.audit;

import org.jspecify.annotations.NullMarked;
