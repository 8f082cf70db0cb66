package nl.verzuimsysteem.verzuim;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the Tijdlijn.
 *
 * @param moment when it was recorded
 * @param datum the legal date it speaks of
 * @param onderwerp a name, such as that of the opdrachttype
 * @param tekst what somebody wrote, or why
 * @param door who did it
 * @param doorFunctie in which function
 */
public record Gebeurtenis(
        long id,
        Instant moment,
        GebeurtenisSoort soort,
        @Nullable LocalDate datum,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable OpdrachtId opdracht,
        String door,
        Functie doorFunctie) {}
