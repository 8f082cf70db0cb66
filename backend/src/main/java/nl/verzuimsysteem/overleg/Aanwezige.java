package nl.verzuimsysteem.overleg;

import java.time.Instant;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected or was there.
 *
 * @param lid whether he is a member of the overleg of this regio
 * @param gezien whether he was there at all
 * @param nu whether his screen was open within the last minute
 */
public record Aanwezige(
        GebruikerId gebruiker,
        String naam,
        Functie functie,
        boolean lid,
        boolean gezien,
        boolean nu,
        @Nullable Instant laatst) {}
