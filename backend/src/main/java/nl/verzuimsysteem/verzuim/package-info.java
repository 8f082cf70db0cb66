/**
 * The verzuimdossier: somebody reported sick, what was agreed and what happened, until recovery. Holds what an employer
 * may record and nothing else: no cause, no complaint, no treatment.
 */
@NullMarked
package nl.verzuimsysteem.verzuim;

import org.jspecify.annotations.NullMarked;
