package nl.verzuimsysteem.mijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which looks an employee wants to see.
 *
 * @param van the first day; {@code null} for all
 * @param tot the last day; {@code null} for all
 * @param ookZelf his own too
 */
public record Inzagefilter(
        @Nullable LocalDate van, @Nullable LocalDate tot, boolean ookZelf) {}
