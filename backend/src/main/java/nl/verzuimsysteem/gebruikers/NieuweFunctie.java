package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * A function a beheerder wants to give.
 *
 * @param afdeling of a leidinggevende: this department, with what lies below it; {@code null}: the whole company
 * @param personeelsnummer the employee this person is; a werknemer must have one, and who has one does not see his own
 *     case through another function
 * @param van the first day; none is a field that was left empty
 * @param totEnMet the last day; {@code null}: until further notice
 */
public record NieuweFunctie(
        Functie functie,
        @Nullable AfdelingId afdeling,
        @Nullable String personeelsnummer,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet) {

    public NieuweFunctie {
        personeelsnummer = personeelsnummer == null || personeelsnummer.isBlank() ? null : personeelsnummer.strip();
    }

    /** Who keeps the users is never made by one person alone. */
    boolean wachtAltijd() {
        return functie == Functie.GEBRUIKERSBEHEERDER;
    }

    /** Whether it shows the absence of others, so that the other beheerders hear of somebody new. */
    boolean zietAnderen() {
        return functie == Functie.LEIDINGGEVENDE || functie == Functie.VERZUIMCOORDINATOR;
    }
}
