package nl.verzuimsysteem.gebruikers;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits for a second pair of eyes.
 *
 * @param gebruiker whose account; {@code null}: a new one
 * @param wie his name now; of a new one the name it is to have
 * @param naam the new name, with the new number
 * @param email the new address; of a function and an invitation the address the account has
 * @param functie the function to give or to end
 * @param gevraagdOp given back with the approval, so that what is approved is what was seen
 * @param vraagtZelf whether the one who looks asked it himself; he may take it back
 * @param mag whether the one who looks may decide
 */
public record Verzoek(
        VerzoekId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        @Nullable GebruikerId gebruiker,
        String wie,
        Verzoeksoort soort,
        @Nullable String naam,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable Functie functie,
        @Nullable String afdeling,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        String vrager,
        Instant gevraagdOp,
        boolean vraagtZelf,
        boolean mag) {}
