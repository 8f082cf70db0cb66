package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/**
 * Leave for pregnancy and birth (Wazo 3:1). Its days are no sick days. Other leave is not: there the terms run on.
 *
 * @param van the first day of the leave
 * @param tot the first day after it
 * @param oorzaak whether sickness directly before and directly after it has one cause
 */
public record Verlof(LocalDate van, LocalDate tot, Oorzaak oorzaak) {
    public Verlof {
        if (!tot.isAfter(van)) {
            throw new IllegalArgumentException("Leave lasts at least a day: " + van + " - " + tot);
        }
    }

    /** What the bedrijfsarts says of it, in one word and without a reason. Unknown counts as one cause. */
    public enum Oorzaak {
        ZELFDE,
        ANDERE,
        ONBEKEND
    }
}
