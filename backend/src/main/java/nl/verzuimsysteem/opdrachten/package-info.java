/**
 * The opdracht: what an employer asks of the regional team from a case, from sending to the answer. Each order is
 * addressed to the group that carries it out, so that none can lie where nobody looks; one that nobody picks up within
 * four working hours warns the whole team. It holds what the employer may know and nothing medical.
 */
@NullMarked
package nl.verzuimsysteem.opdrachten;

import org.jspecify.annotations.NullMarked;
