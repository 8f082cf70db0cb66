package nl.verzuimsysteem.taken;

import java.util.StringJoiner;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.Traject;
import org.jspecify.annotations.Nullable;

/**
 * Which taken a list shows.
 *
 * @param bedrijf only those of one company
 * @param termijn only those that are late, soon or later
 * @param traject only those of one course
 * @param functie only those of one function; a verzuimcoördinator sees those of all functions, others their own alone
 * @param vanMij only what the reader picked up himself, or whom he stands in for today
 */
public record TakenFilter(
        @Nullable BedrijfId bedrijf,
        @Nullable Termijn termijn,
        @Nullable Traject traject,
        @Nullable Functie functie,
        boolean vanMij) {
    public static final TakenFilter ALLE = new TakenFilter(null, null, null, null, false);

    public TakenFilter metTermijn(@Nullable Termijn andere) {
        return new TakenFilter(bedrijf, andere, traject, functie, vanMij);
    }

    /** What was asked for, for the audit log; the company stands beside it there. */
    String vraag() {
        var woorden = new StringJoiner(" ");
        if (termijn != null) {
            woorden.add(termijn.name());
        }
        if (traject != null) {
            woorden.add(traject.name());
        }
        if (functie != null) {
            woorden.add(functie.name());
        }
        if (vanMij) {
            woorden.add("van mij");
        }
        return woorden.toString();
    }
}
