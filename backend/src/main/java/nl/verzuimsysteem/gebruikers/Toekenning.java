package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A function as it is given to somebody.
 *
 * @param regio of a member of a regional team
 * @param bedrijf of a function at an employer, or of a team member a company has of its own
 * @param afdeling reaches this department, with what lies below it; {@code null}: the whole company
 * @param werknemer the employee this person is
 * @param vervangt the colleague he stands in for
 * @param van the first day
 * @param tot the first day it no longer holds; {@code null}: until further notice
 */
public record Toekenning(
        Functie functie,
        @Nullable RegioId regio,
        @Nullable BedrijfId bedrijf,
        @Nullable AfdelingId afdeling,
        @Nullable WerknemerId werknemer,
        @Nullable GebruikerId vervangt,
        LocalDate van,
        @Nullable LocalDate tot) {

    public Toekenning {
        if (functie == Functie.SYSTEEM) {
            throw new IllegalArgumentException("Nobody is the system");
        }
        if (functie == Functie.WERKNEMER && (bedrijf == null || werknemer == null)) {
            throw new IllegalArgumentException("A werknemer is an employee of a company");
        }
        if (tot != null && tot.isBefore(van)) {
            throw new IllegalArgumentException("From " + van + " until " + tot);
        }
    }
}
