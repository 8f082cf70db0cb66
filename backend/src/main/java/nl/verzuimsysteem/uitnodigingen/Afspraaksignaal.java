package nl.verzuimsysteem.uitnodigingen;

import java.time.Instant;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jspecify.annotations.Nullable;

/**
 * Something is odd about an appointment that still stands: the MMA moves or cancels it, says that it goes on, or who came. Or
 * the werknemer did not hear what was to be told of it.
 *
 * @param dossier {@code null} of one the employer must not know of
 * @param naam of the werknemer
 * @param brief whether a letter can take the place of what did not arrive
 */
public record Afspraaksignaal(
        AfspraakId afspraak,
        @Nullable DossierId dossier,
        String naam,
        String bedrijf,
        Instant begin,
        Soort soort,
        boolean brief) {

    /** What is odd. */
    public enum Soort {
        /** He works there no more on that day. */
        UIT_DIENST,
        /** His case runs no more. */
        HERSTELD,
        /** His company lies in another regio than when it was planned. */
        VERHUISD,
        /** Its day is over, and nobody said whether he came: so it is neither paid nor planned anew. */
        NIET_KLAAR,
        /** The mail or SMS about it does not arrive. */
        NIET_BEZORGD
    }
}
