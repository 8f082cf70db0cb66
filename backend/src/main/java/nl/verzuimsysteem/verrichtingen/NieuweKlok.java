package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * A clock that is started.
 *
 * @param sleutel by which starting it twice starts it once
 * @param opdracht the order it is for, when there is one
 */
public record NieuweKlok(
        String sleutel, DossierId dossier, @Nullable OpdrachtId opdracht) {}
