package nl.verzuimsysteem.uwv;

import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.Uitleg;
import nl.verzuimsysteem.verzuim.Stapregel;
import org.jspecify.annotations.Nullable;

/**
 * A report to UWV: until when, why then, with which data, and whether it was made.
 *
 * @param gegevens what UWV asks, in the order of its form
 * @param gemeld the report, once it was made
 */
public record Uwvblad(
        Uwvsoort soort,
        Mijlpaal mijlpaal,
        Uitleg uitleg,
        List<Gegeven> gegevens,
        @Nullable Stapregel gemeld) {
    public Uwvblad {
        gegevens = List.copyOf(gegevens);
    }

    /** The data as plain lines, to be copied. */
    public String alsTekst() {
        return gegevens.stream()
                .map(gegeven -> gegeven.naam().tekst() + ": " + gegeven.waarde())
                .collect(Collectors.joining("\n"));
    }
}
