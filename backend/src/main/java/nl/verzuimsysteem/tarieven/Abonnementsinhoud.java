package nl.verzuimsysteem.tarieven;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/**
 * What the subscription of a company includes today.
 *
 * @param abonnement {@code null} when it has none: then nothing is included
 */
public record Abonnementsinhoud(Abonnement.@Nullable Soort abonnement, List<Regel> regels) {
    public Abonnementsinhoud {
        regels = List.copyOf(regels);
    }

    /** @param totWeek the last week of a case in which it is included; 0 never, {@code null} always */
    public record Regel(String dienst, @Nullable Integer totWeek) {}

    /** What is included in every week. */
    public List<String> altijd() {
        return diensten(Inbegrip.ALTIJD);
    }

    /** What is never included. */
    public List<String> nooit() {
        return diensten(Inbegrip.NOOIT);
    }

    /** What is included until a week, by that week. */
    public SortedMap<Integer, List<String>> totWeek() {
        var perWeek = new TreeMap<Integer, List<String>>();
        for (var regel : regels) {
            if (Inbegrip.van(regel.totWeek()) == Inbegrip.TOT_WEEK && regel.totWeek() != null) {
                perWeek.computeIfAbsent(
                        regel.totWeek(),
                        week -> regels.stream()
                                .filter(een -> week.equals(een.totWeek()))
                                .map(Regel::dienst)
                                .distinct()
                                .toList());
            }
        }
        return perWeek;
    }

    private List<String> diensten(Inbegrip inbegrip) {
        return regels.stream()
                .filter(regel -> Inbegrip.van(regel.totWeek()) == inbegrip)
                .map(Regel::dienst)
                .distinct()
                .toList();
    }
}
