/**
 * What every feature speaks of: who acts ({@link nl.verzuimsysteem.kern.Actor}), how far that reaches
 * ({@link nl.verzuimsysteem.kern.Bereik}), typed keys, money, pages of a list, and the ways an act can be refused.
 * Knows no feature and no framework beyond annotations.
 */
@NullMarked
package nl.verzuimsysteem.kern;

import org.jspecify.annotations.NullMarked;
