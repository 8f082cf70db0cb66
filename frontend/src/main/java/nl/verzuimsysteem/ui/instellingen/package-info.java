/** What a company decides for itself about its cases, as a tab of the company. */
@NullMarked
package nl.verzuimsysteem.ui.instellingen;

import org.jspecify.annotations.NullMarked;
