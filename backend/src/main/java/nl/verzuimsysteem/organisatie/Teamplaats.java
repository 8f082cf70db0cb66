package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A function somebody of the arbodienst holds, or will hold.
 *
 * @param waar the regio or the company it is for; {@code null}: all of the arbodienst
 * @param bedrijf the company, when he works for that by name
 * @param actief whether he can log in
 * @param tot the first day it no longer holds
 * @param vervangt the colleague he stands in for until then
 */
public record Teamplaats(
        FunctieId id,
        GebruikerId gebruiker,
        String naam,
        boolean actief,
        Functie functie,
        @Nullable String waar,
        @Nullable BedrijfId bedrijf,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String vervangt) {}
