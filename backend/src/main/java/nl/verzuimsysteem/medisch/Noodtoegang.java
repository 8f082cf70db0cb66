package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened a closed medical file in an emergency.
 *
 * @param tot until when he could read
 * @param nakijkenVoor the last day on which another bedrijfsarts judges it
 * @param oordeel {@code null} while nobody did
 */
public record Noodtoegang(
        NoodtoegangId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String werknemer,
        GebruikerId gebruiker,
        String naam,
        Functie functie,
        Instant genomenOp,
        Instant tot,
        LocalDate nakijkenVoor,
        @Nullable Noodoordeel oordeel,
        @Nullable Instant nagekekenOp,
        @Nullable String nagekekenDoor) {

    /** Whether it should have been judged by this day. */
    public boolean isTeLaat(LocalDate vandaag) {
        return oordeel == null && nakijkenVoor.isBefore(vandaag);
    }
}
