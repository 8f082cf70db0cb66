package nl.verzuimsysteem.kern;

import java.util.List;

/**
 * One page of a list that is read from the database bit by bit.
 *
 * @param meer whether at least one row follows
 */
public record Bladzijde<T>(List<T> rijen, boolean meer) {
    public Bladzijde {
        rijen = List.copyOf(rijen);
    }

    /** Cuts a page out of rows that were read with one row more than asked for. */
    public static <T> Bladzijde<T> van(List<T> gelezen, int gevraagd) {
        return gelezen.size() > gevraagd
                ? new Bladzijde<>(gelezen.subList(0, gevraagd), true)
                : new Bladzijde<>(gelezen, false);
    }
}
