package nl.verzuimsysteem.gebruikers;

import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * One person in a review.
 *
 * @param oordeel {@code null} while nobody looked
 * @param door the name of who did
 * @param zelf whether it is, or seems to be, the one who looks: then somebody else must
 * @param wacht whether his own line waits for who keeps the application
 * @param functies his functions at this company today and later
 */
public record Controleregel(
        ControleregelId id,
        GebruikerId gebruiker,
        String naam,
        String email,
        @Nullable Oordeel oordeel,
        @Nullable String door,
        @Nullable Instant op,
        @Nullable Instant laatstIngelogd,
        boolean zelf,
        boolean wacht,
        List<Functieregel> functies) {
    public Controleregel {
        functies = List.copyOf(functies);
    }
}
