/** What must be told to UWV in a case: a sheet for each report, and the group of the vangnet. */
@NullMarked
package nl.verzuimsysteem.ui.uwv;

import org.jspecify.annotations.NullMarked;
