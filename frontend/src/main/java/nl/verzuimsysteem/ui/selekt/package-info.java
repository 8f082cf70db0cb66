/** The triage as the team sees it: how far each is, and what it comes to together. Answers are not shown here. */
@NullMarked
package nl.verzuimsysteem.ui.selekt;

import org.jspecify.annotations.NullMarked;
