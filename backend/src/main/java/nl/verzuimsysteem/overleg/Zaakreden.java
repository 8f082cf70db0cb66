package nl.verzuimsysteem.overleg;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that puts a case on the agenda.
 *
 * @param aanZet whose turn it is; {@code null}: the team's
 * @param notitie what a member wrote when he put it on the last one
 * @param arts the bedrijfsarts who was asked for it then
 * @param minuten its time box then
 */
record Zaakreden(
        BedrijfId bedrijf,
        DossierId dossier,
        Grond grond,
        @Nullable Functie aanZet,
        @Nullable String notitie,
        @Nullable GebruikerId arts,
        @Nullable Integer minuten) {
    boolean isVanTeam() {
        return aanZet == null || aanZet.isRegioteam();
    }

    /** Whether the case itself was left or put off the last time; a decision that runs still is another matter. */
    boolean isGebleven() {
        return grond.soort() == Agendareden.OPEN_VAN_VORIGE_KEER && grond.wat() == null;
    }
}
