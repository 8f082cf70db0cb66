package nl.verzuimsysteem.organisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/** Somebody of the arbodienst: his account, and the functions he holds today or later. */
public record Staflid(Account account, List<Plaats> plaatsen) {

    /** @param uitgenodigd whether he has yet to choose a password */
    public record Account(
            GebruikerId id,
            String inlognaam,
            String naam,
            String email,
            @Nullable String telefoon,
            int versie,
            boolean actief,
            boolean uitgenodigd,
            @Nullable Instant laatstIngelogd) {}

    /**
     * A function he holds.
     *
     * @param waar the name of the regio or the company it is for; {@code null}: all of the arbodienst
     * @param tot the first day it no longer holds
     * @param vervangt the name of the colleague he stands in for until then
     */
    public record Plaats(
            FunctieId id,
            GebruikerId gebruiker,
            Functie functie,
            @Nullable RegioId regio,
            @Nullable BedrijfId bedrijf,
            @Nullable String waar,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable String vervangt) {}
}
