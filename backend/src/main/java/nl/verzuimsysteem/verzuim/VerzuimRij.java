package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param eersteZiektedag the first sick day of the case
 * @param ziekSinds the first day of its last spell
 * @param eerdereDagen the days of its closed spells, less those of leave within its spells until today; below 0 when
 *     there was more leave
 * @param hersteldOp the first day fit again; empty while absent
 * @param geslotenOp the first day it is closed, when it closed by itself
 * @param sluitreden why it closed by itself
 * @param percentage how much he is absent in the last spell, on the day the list was read or at its end
 */
public record VerzuimRij(
        DossierId dossier,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String naam,
        String personeelsnummer,
        @Nullable String functie,
        @Nullable String afdeling,
        LocalDate eersteZiektedag,
        LocalDate ziekSinds,
        int eerdereDagen,
        @Nullable LocalDate hersteldOp,
        @Nullable LocalDate geslotenOp,
        @Nullable Sluitreden sluitreden,
        @Nullable LocalDate verwachteTerugkeer,
        int percentage) {

    /** The week of absence on a day while absent, or the last week of a closed case. */
    public int week(LocalDate vandaag) {
        return hersteldOp == null
                ? Verzuimduur.week(
                        ziekSinds.minusDays(eerdereDagen), geslotenOp == null ? vandaag : geslotenOp.minusDays(1))
                : Verzuimduur.week(ziekSinds, ziekSinds.plusDays(Math.max(0, eerdereDagen - 1L)));
    }

    /** Why it is closed and since when; empty while it runs. */
    public Optional<Sluiting> sluiting() {
        if (geslotenOp != null && sluitreden != null) {
            return Optional.of(new Sluiting(sluitreden, geslotenOp));
        }
        return Optional.ofNullable(hersteldOp).map(op -> new Sluiting(Sluitreden.HERSTELD, op));
    }
}
