/**
 * Opdrachten on the screen: sending one from a dossier, following it there, and the worklist of the team. What stands on
 * a screen changes by itself when somebody else does something.
 */
@NullMarked
package nl.verzuimsysteem.ui.opdrachten;

import org.jspecify.annotations.NullMarked;
