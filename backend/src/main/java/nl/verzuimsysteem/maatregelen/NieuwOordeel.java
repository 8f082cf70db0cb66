package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that was asked for.
 *
 * @param sleutel a UUID of the sender: recording again with the same key records once
 */
public record NieuwOordeel(
        String sleutel,
        @Nullable Oordeelvraag vraag,
        @Nullable Oordeelaanvrager aanvrager,
        @Nullable LocalDate aangevraagdOp) {}
