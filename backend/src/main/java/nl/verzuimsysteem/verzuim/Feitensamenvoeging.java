package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Stap;

/**
 * What other cases bring along when they join, or leave behind when they split; as {@link Inhoudverhuizing} moves it: by
 * the day of a step, or the day on which it was put off.
 */
final class Feitensamenvoeging {
    private static final Comparator<Stapregel> STAPPEN =
            Comparator.comparing(Stapregel::isGezet, Comparator.reverseOrder()).thenComparing(Feitensamenvoeging::dag);

    private Feitensamenvoeging() {}

    static Feiten met(Feiten feiten, long zaak, Map<Long, Dossierfeiten> alle, List<Indeling.Verhuizing> verhuizingen) {
        if (verhuizingen.isEmpty()) {
            return feiten;
        }
        var stappen = new ArrayList<Stapregel>();
        alle.forEach((dossier, een) -> een.stappen().stream()
                .filter(stap -> waarheen(dossier, stap, verhuizingen) == zaak)
                .forEach(stappen::add));
        return feiten.metStappen(genummerd(stappen));
    }

    private static long waarheen(long dossier, Stapregel stap, List<Indeling.Verhuizing> verhuizingen) {
        return verhuizingen.stream()
                .filter(een -> een.uit() == dossier && een.omvat(dag(stap)))
                .map(Indeling.Verhuizing::naar)
                .findFirst()
                .orElse(dossier);
    }

    private static LocalDate dag(Stapregel stap) {
        var datum = stap.datum();
        return datum != null ? datum : LocalDate.ofInstant(stap.moment(), Kalender.NEDERLAND);
    }

    private static List<Stap> genummerd(List<Stapregel> stappen) {
        var nieuwe = new ArrayList<Stap>();
        stappen.stream().collect(Collectors.groupingBy(Stapregel::soort)).forEach((soort, van) -> {
            var botst = van.stream().map(Stapregel::volgnummer).distinct().count() < van.size()
                    || van.stream().allMatch(stap -> stap.volgnummer() > 0);
            var volgorde = van.stream().sorted(STAPPEN).toList();
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
