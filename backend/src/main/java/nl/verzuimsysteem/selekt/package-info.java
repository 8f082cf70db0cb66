/**
 * The triage on the second day of sickness: its clock, what is sent and to whom, and what became of it. What a werknemer
 * answers is not known here; it lies in the medical zone.
 */
@NullMarked
package nl.verzuimsysteem.selekt;

import org.jspecify.annotations.NullMarked;
