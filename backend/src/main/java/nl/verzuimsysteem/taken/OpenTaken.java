package nl.verzuimsysteem.taken;

import java.util.List;

/**
 * What somebody must do first.
 *
 * @param eerste the first of them, most urgent first
 * @param totaal how many there are
 */
public record OpenTaken(List<Taak> eerste, long totaal) {
    public OpenTaken {
        eerste = List.copyOf(eerste);
    }
}
