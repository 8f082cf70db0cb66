/** The tab Kosten of a dossier: what was delivered, what it costs, what is still included, and the time of the team. */
@NullMarked
package nl.verzuimsysteem.ui.kosten;

import org.jspecify.annotations.NullMarked;
