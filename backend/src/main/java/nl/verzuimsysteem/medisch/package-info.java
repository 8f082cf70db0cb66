/**
 * The medical zone: what only the bedrijfsarts may know, and who works under him. Every word of it lies in the {@code
 * kluis}, encrypted under the keys of its company; nothing of the employer's side may use this package.
 */
@NullMarked
package nl.verzuimsysteem.medisch;

import org.jspecify.annotations.NullMarked;
