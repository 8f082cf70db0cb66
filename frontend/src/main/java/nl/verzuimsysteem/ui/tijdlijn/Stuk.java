package nl.verzuimsysteem.ui.tijdlijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;

/**
 * A time in which the absence stays as it is.
 *
 * @param tot the first day after it
 * @param percentage absent; 0 between two spells
 */
public record Stuk(LocalDate van, LocalDate tot, int percentage, boolean arbeidstherapie) {
    private static final int HEEL = 100;

    /**
     * The course of a case until and with today, without holes: what lies between two spells is there with 0.
     *
     * @param perioden the spells, oldest first
     * @param verloop how much he was absent; a spell begins wholly absent
     */
    public static List<Stuk> van(List<Verzuimperiode> perioden, List<Verloop> verloop, LocalDate vandaag) {
        var stukken = new ArrayList<Stuk>();
        for (var periode : perioden) {
            var tot = einde(periode, vandaag);
            if (!stukken.isEmpty() && stukken.getLast().tot.isBefore(periode.van())) {
                stukken.add(new Stuk(stukken.getLast().tot, periode.van(), 0, false));
            }
            var begin = new Stuk(periode.van(), tot, HEEL, false);
            for (var stap : verloop.stream()
                    .filter(een ->
                            !een.vanaf().isBefore(periode.van()) && een.vanaf().isBefore(tot))
                    .sorted(Comparator.comparing(Verloop::vanaf))
                    .toList()) {
                if (stap.vanaf().isAfter(begin.van)) {
                    stukken.add(new Stuk(begin.van, stap.vanaf(), begin.percentage, begin.arbeidstherapie));
                }
                begin = new Stuk(
                        stap.vanaf(), tot, stap.arbeidstherapie() ? HEEL : stap.percentage(), stap.arbeidstherapie());
            }
            stukken.add(begin);
        }
        return List.copyOf(stukken);
    }

    /** The same with nothing but 0 on days of leave, which are no days of absence. */
    public static List<Stuk> metVerlof(List<Stuk> stukken, List<Verlof> verlof) {
        var over = stukken;
        for (var een : verlof) {
            over = over.stream().flatMap(stuk -> stuk.om(een)).toList();
        }
        return over;
    }

    private Stream<Stuk> om(Verlof verlof) {
        var begin = verlof.van().isAfter(van) ? verlof.van() : van;
        var einde = verlof.tot().isBefore(tot) ? verlof.tot() : tot;
        return begin.isBefore(einde)
                ? Stream.of(
                                new Stuk(van, begin, percentage, arbeidstherapie),
                                new Stuk(begin, einde, 0, false),
                                new Stuk(einde, tot, percentage, arbeidstherapie))
                        .filter(stuk -> stuk.van.isBefore(stuk.tot))
                : Stream.of(this);
    }

    /** A spell that runs is drawn until today; one that only begins later, for one day. */
    private static LocalDate einde(Verzuimperiode periode, LocalDate vandaag) {
        var tot = periode.tot();
        if (tot != null) {
            return tot;
        }
        return vandaag.isBefore(periode.van()) ? periode.van().plusDays(1) : vandaag.plusDays(1);
    }

    /** Whether he works in this time as if nothing were the matter. */
    public boolean isHersteld() {
        return percentage == 0;
    }
}
