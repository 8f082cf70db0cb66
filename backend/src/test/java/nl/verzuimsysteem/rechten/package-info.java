/** Tries every act of every service as every function, on rows of its own and on rows of somebody else. */
@NullMarked
package nl.verzuimsysteem.rechten;

import org.jspecify.annotations.NullMarked;
