package nl.verzuimsysteem.maatregelen;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of UWV that somebody asked for. It is not binding, and stops no term.
 *
 * @param uitslagOp the day of the answer; empty while it is waited for
 * @param uitkomst the answer, when there is one
 * @param door who recorded it
 */
public record Deskundigenoordeel(
        OordeelId id,
        Oordeelvraag vraag,
        Oordeelaanvrager aanvrager,
        LocalDate aangevraagdOp,
        @Nullable LocalDate uitslagOp,
        @Nullable Oordeeluitkomst uitkomst,
        Instant moment,
        String door,
        int versie) {}
