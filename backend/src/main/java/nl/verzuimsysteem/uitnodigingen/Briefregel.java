package nl.verzuimsysteem.uitnodigingen;

import java.time.Instant;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the queue, or one that was sent.
 *
 * @param adres where it goes; {@code null} when nobody knows: fill it in, or call him
 * @param telefoon where he can be called
 * @param afgedruktOp when it was printed last
 * @param verstuurdOp when somebody said that it is in the post
 */
public record Briefregel(
        UitnodigingId id,
        AfspraakId afspraak,
        String naam,
        String bedrijf,
        Uitnodigingsoort soort,
        Instant begin,
        String taal,
        @Nullable String adres,
        @Nullable String telefoon,
        @Nullable Instant afgedruktOp,
        @Nullable Instant verstuurdOp,
        @Nullable String verstuurdDoor) {

    /** Whether it is still to be sent. */
    public boolean wacht() {
        return verstuurdOp == null;
    }
}
