package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a row with a first and a last day lies, seen from a day. */
public enum Tijd {
    VOORBIJ,
    NU,
    STRAKS;

    /** @param tot the first day it no longer holds */
    static Tijd van(LocalDate van, @Nullable LocalDate tot, LocalDate vandaag) {
        if (van.isAfter(vandaag)) {
            return STRAKS;
        }
        return tot == null || tot.isAfter(vandaag) ? NU : VOORBIJ;
    }
}
