/**
 * What a function must do before a date, and where it is done. Rows of its own for what somebody promised; orders whose
 * question waits for the employer are shown from the orders themselves, so that nothing stands in two places.
 */
@NullMarked
package nl.verzuimsysteem.taken;

import org.jspecify.annotations.NullMarked;
