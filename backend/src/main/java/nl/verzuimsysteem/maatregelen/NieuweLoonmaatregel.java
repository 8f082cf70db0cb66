package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loonopschorting or loonstop to be recorded.
 *
 * @param sleutel a UUID of the sender: recording again with the same key records once
 * @param reden also says which of the two it is
 * @param van the first day without wages
 * @param tot the first day on which they are paid again; may be told later
 * @param verteldOp the day the employee was told; today or earlier
 */
public record NieuweLoonmaatregel(
        String sleutel,
        @Nullable Loonmaatregelreden reden,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable LocalDate verteldOp) {}
