/**
 * The weekly overleg of a regional team: the agenda that makes itself from what the week brought, the decisions that become
 * taken, opdrachten and requests, and the minutes. Functional data only; nothing of it is for an employer but what a
 * decision marks as such.
 */
@NullMarked
package nl.verzuimsysteem.overleg;

import org.jspecify.annotations.NullMarked;
