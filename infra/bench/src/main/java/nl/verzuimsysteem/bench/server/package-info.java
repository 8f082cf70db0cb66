/**
 * Measures the program as it is started, over its two doors, beside bare programs that do the same: rows made by SQL,
 * servers as processes of their own, rounds turn by turn. {@code infra/bench/run rest|schermen|geheugen|alles}.
 */
@NullMarked
package nl.verzuimsysteem.bench.server;

import org.jspecify.annotations.NullMarked;
