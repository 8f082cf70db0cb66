package nl.verzuimsysteem.agenda;

import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A session: when, where and by whom consults are held.
 *
 * @param plaats {@code null}: by phone or video only
 */
public record Zitting(
        ZittingId id,
        RegioId regio,
        GebruikerId professional,
        String naam,
        Functie functie,
        @Nullable PlaatsId plaats,
        @Nullable String plaatsnaam,
        Rooster rooster,
        int versie) {}
