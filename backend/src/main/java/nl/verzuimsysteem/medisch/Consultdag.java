package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.List;

/**
 * The day of a professional.
 *
 * @param afspraken by time
 * @param open what is not closed yet, of this day and before; the oldest first
 */
public record Consultdag(LocalDate dag, List<Dagafspraak> afspraken, List<Openconsult> open) {
    public Consultdag {
        afspraken = List.copyOf(afspraken);
        open = List.copyOf(open);
    }
}
