/**
 * Tells a werknemer of his appointments: by mail, by SMS or on paper, in his language, and who leads him that there is one.
 * Mail and SMS say that something is ready and where; what it is stands behind the link, or in the letter.
 */
@NullMarked
package nl.verzuimsysteem.uitnodigingen;

import org.jspecify.annotations.NullMarked;
