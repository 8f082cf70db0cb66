package nl.verzuimsysteem.verzuim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Stap;

/** What other cases bring along when they join, or leave behind when they split; as {@link Inhoudverhuizing} moves it. */
final class Feitensamenvoeging {
    private Feitensamenvoeging() {}

    static Feiten met(Feiten feiten, long zaak, Map<Long, Dossierfeiten> alle, List<Indeling.Verhuizing> verhuizingen) {
        if (verhuizingen.isEmpty()) {
            return feiten;
        }
        var stappen = new ArrayList<Stap>();
        alle.forEach((dossier, een) -> een.feiten().stappen().stream()
                .filter(stap -> waarheen(dossier, stap, verhuizingen) == zaak)
                .forEach(stappen::add));
        return feiten.metStappen(genummerd(stappen));
    }

    private static long waarheen(long dossier, Stap stap, List<Indeling.Verhuizing> verhuizingen) {
        var dag = stap.datum() != null ? stap.datum() : stap.uitgesteldTot();
        return verhuizingen.stream()
                .filter(een -> een.uit() == dossier && dag != null && een.omvat(dag))
                .map(Indeling.Verhuizing::naar)
                .findFirst()
                .orElse(dossier);
    }

    private static List<Stap> genummerd(List<Stap> stappen) {
        var nieuwe = new ArrayList<Stap>();
        stappen.stream().collect(Collectors.groupingBy(Stap::soort)).forEach((soort, van) -> {
            var botst = van.stream().map(Stap::volgnummer).distinct().count() < van.size();
            var volgorde = van.stream()
                    .sorted(Comparator.comparing(Stap::datum, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            for (var nummer = 0; nummer < volgorde.size(); nummer++) {
                var stap = volgorde.get(nummer);
                nieuwe.add(new Stap(
                        stap.soort(),
                        botst ? nummer : stap.volgnummer(),
                        stap.datum(),
                        stap.uitkomst(),
                        stap.uitgesteldTot()));
            }
        });
        return nieuwe;
    }
}
