package nl.verzuimsysteem.toegang;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * One function of a person, for himself.
 *
 * @param plaats the company, department or regio; {@code null} when it reaches all of the arbodienst
 * @param tot the first day it no longer holds; {@code null} when no end is set
 * @param nu whether it holds today
 */
public record EigenFunctie(
        Functie functie,
        @Nullable String plaats,
        LocalDate van,
        @Nullable LocalDate tot,
        boolean nu) {}
