package nl.verzuimsysteem.verzuim;

import java.util.List;

/**
 * Who is absent now.
 *
 * @param rijen the first of them, last reported first
 * @param totaal how many there are
 */
public record Afwezigen(List<VerzuimRij> rijen, long totaal) {
    public Afwezigen {
        rijen = List.copyOf(rijen);
    }
}
