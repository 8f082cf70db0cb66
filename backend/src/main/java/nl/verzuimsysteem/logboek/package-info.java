/**
 * What the logbeheerder does with the audit log: search it, keep it as a file, judge looks that ask for an explanation.
 * And the work that seals the log. Shows who looked, when and at whose case; never what stands in a case.
 */
@NullMarked
package nl.verzuimsysteem.logboek;

import org.jspecify.annotations.NullMarked;
