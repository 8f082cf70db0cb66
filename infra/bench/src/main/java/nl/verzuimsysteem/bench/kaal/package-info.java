/**
 * Programs with nothing in them, to stand beside ours: an endpoint that reads one row, and a screen with a label and a
 * button. They know nothing of our own classes, and run in processes of their own with the same flags.
 */
@NullMarked
package nl.verzuimsysteem.bench.kaal;

import org.jspecify.annotations.NullMarked;
