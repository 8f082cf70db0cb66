package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All sets of rules. A case keeps the set that held on its first sick day, so that a change of law moves nothing that
 * had begun.
 */
public final class Regelboek {
    private final List<Regels> sets;

    /** @param sets at least one */
    Regelboek(List<Regels> sets) {
        this.sets = sets.stream()
                .sorted(Comparator.comparing(Regels::geldigVanaf).reversed())
                .toList();
        if (this.sets.isEmpty()) {
            throw new IllegalArgumentException("No rules at all");
        }
    }

    /** The sets that come with the program, read once. */
    public static Regelboek standaard() {
        return Standaard.BOEK;
    }

    /** The set for a case with this first sick day; the oldest one for what began before it. */
    public Regels op(LocalDate eersteZiektedag) {
        for (var set : sets) {
            if (!set.geldigVanaf().isAfter(eersteZiektedag)) {
                return set;
            }
        }
        return sets.getLast();
    }

    /** All sets, the newest first. */
    public List<Regels> sets() {
        return sets;
    }

    /** Read when first asked for. */
    private static final class Standaard {
        static final Regelboek BOEK = new Regelboek(
                Regelbestand.register().stream().map(Regelbestand::lees).toList());
    }
}
