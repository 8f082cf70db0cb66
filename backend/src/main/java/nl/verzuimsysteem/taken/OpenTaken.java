package nl.verzuimsysteem.taken;

import java.util.List;

/**
 * What somebody must do first.
 *
 * @param eerste the first of them, most urgent first
 * @param tellingen how many there are
 */
public record OpenTaken(List<Taak> eerste, Tellingen tellingen) {
    public OpenTaken {
        eerste = List.copyOf(eerste);
    }

    /** How many there are. */
    public long totaal() {
        return tellingen.alle();
    }
}
