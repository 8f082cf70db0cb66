/**
 * Work that nobody waits for: sending mail, watching terms. Any number of nodes may run it; they agree through the
 * database on who does what. Each piece of work can be done again without harm, because a node may die in the midst of it.
 */
@NullMarked
package nl.verzuimsysteem.achtergrond;

import org.jspecify.annotations.NullMarked;
