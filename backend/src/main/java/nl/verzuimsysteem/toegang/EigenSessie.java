package nl.verzuimsysteem.toegang;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One of the sessions of a person, for himself.
 *
 * @param nummer tells it apart; opens nothing
 * @param laatst when he was last at work in it, to a few minutes
 * @param deze whether it is the one he asks from
 */
public record EigenSessie(
        String nummer,
        Actor.Kanaal kanaal,
        @Nullable String adres,
        @Nullable String apparaat,
        Actor.Factor factor,
        Instant begonnen,
        Instant laatst,
        boolean deze) {}
