package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A function somebody holds, held or will hold at an employer.
 *
 * @param afdeling {@code null}: the whole company
 * @param werknemer the name of the employee he is, when that is known
 * @param tot the first day it no longer holds
 */
public record Functieregel(
        FunctieId id,
        GebruikerId gebruiker,
        Functie functie,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        @Nullable AfdelingId afdeling,
        @Nullable String afdelingsnaam,
        @Nullable String werknemer,
        LocalDate van,
        @Nullable LocalDate tot) {

    /** Whether it holds on this day. */
    public boolean geldtOp(LocalDate dag) {
        return !van.isAfter(dag) && looptNog(dag);
    }

    /** Whether it holds on this day or later. */
    public boolean looptNog(LocalDate dag) {
        return tot == null || (tot.isAfter(dag) && tot.isAfter(van));
    }

    /** The last day it holds, or {@code null} when there is none. */
    public @Nullable LocalDate totEnMet() {
        return tot == null ? null : tot.minusDays(1);
    }
}
