/**
 * Whose case it is. A team shares the cases of its regio; each function of it can have somebody who follows a case from
 * beginning to end. This package shows who has what, and hands cases over. During a holiday nothing is handed over: who
 * stands in sees the cases of whom he replaces as his own, for as long as that lasts.
 */
@NullMarked
package nl.verzuimsysteem.caseload;

import org.jspecify.annotations.NullMarked;
