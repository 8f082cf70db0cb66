/**
 * Which POB works under which bedrijfsarts, with which tasks, from when until when (NVAB, taakdelegatie). Whoever is to be
 * judged by it reads it through {@link nl.verzuimsysteem.delegatie.Delegaties}; without one a POB opens no medical file.
 */
@NullMarked
package nl.verzuimsysteem.delegatie;

import org.jspecify.annotations.NullMarked;
