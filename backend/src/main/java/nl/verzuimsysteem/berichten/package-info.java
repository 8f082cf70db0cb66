/**
 * Mail and SMS that leave the system. They are set ready in the transaction of what it tells of, and sent by a job: nothing is
 * sent of an act that was rolled back, and nothing is forgotten of one that was not. What does not arrive is known too: it was
 * refused, given up, came back, or was reported ({@link nl.verzuimsysteem.berichten.NietBezorgd}).
 */
@NullMarked
package nl.verzuimsysteem.berichten;

import org.jspecify.annotations.NullMarked;
