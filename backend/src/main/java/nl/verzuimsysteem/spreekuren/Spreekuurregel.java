package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.kern.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A consult that comes, among those of all cases an employer reaches.
 *
 * @param dossier empty when it was planned for none
 */
public record Spreekuurregel(
        @Nullable DossierId dossier, String werknemersnaam, String bedrijfsnaam, Spreekuur spreekuur) {}
