/** The tab Maatregelen of a dossier: when the case ends, judgements of UWV, and measures about wages. */
@NullMarked
package nl.verzuimsysteem.ui.maatregelen;

import org.jspecify.annotations.NullMarked;
