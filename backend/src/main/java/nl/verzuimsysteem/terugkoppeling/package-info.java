/**
 * What POB and bedrijfsarts tell after a consult: functional, under fixed headings, to the werknemer and to his employer.
 * Nothing comes here before it is given: drafts lie in the medical zone, which gives through {@link
 * nl.verzuimsysteem.terugkoppeling.Terugkoppelingen}.
 */
@NullMarked
package nl.verzuimsysteem.terugkoppeling;

import org.jspecify.annotations.NullMarked;
