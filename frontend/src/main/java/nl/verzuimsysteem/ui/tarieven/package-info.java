/**
 * What the arbodienst charges: for who keeps the tariffs, and as a piece on the screens where somebody is about to order
 * something or looks back at it.
 */
@NullMarked
package nl.verzuimsysteem.ui.tarieven;

import org.jspecify.annotations.NullMarked;
