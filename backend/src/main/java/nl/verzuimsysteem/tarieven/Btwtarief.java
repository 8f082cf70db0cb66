package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate of VAT for a time.
 *
 * @param tot the first day it no longer holds; {@code null} when it goes on
 * @param honderdsten hundredths of a per cent
 */
public record Btwtarief(
        Btwsoort soort, LocalDate van, @Nullable LocalDate tot, int honderdsten) {}
