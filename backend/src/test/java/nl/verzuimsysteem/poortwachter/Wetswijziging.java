package nl.verzuimsysteem.poortwachter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;

/** Rules as the law does not have them, to see what a change of law does to cases that run. */
public final class Wetswijziging {
    private Wetswijziging() {}

    /** Every term warns and ends a week later; for the rest the rules as they are. */
    public static Regelboek allesEenWeekLater() {
        return new Regelboek(
                Regelboek.standaard().sets().stream().map(Wetswijziging::later).toList());
    }

    private static Regels later(Regels regels) {
        var getallen = new EnumMap<Getal, Integer>(Getal.class);
        var artikelen = new EnumMap<Getal, String>(Getal.class);
        for (var getal : Getal.values()) {
            getallen.put(getal, regels.getal(getal));
            artikelen.put(getal, regels.artikel(getal));
        }
        return new Regels(
                regels.geldigVanaf(),
                Arrays.stream(MijlpaalSoort.values())
                        .flatMap(soort -> rijen(regels, soort).stream())
                        .map(Wetswijziging::later)
                        .toList(),
                Arrays.stream(Vangnet.values())
                        .filter(groep -> groep != Vangnet.GEEN)
                        .map(regels::vangnet)
                        .toList(),
                getallen,
                artikelen);
    }

    private static List<Regel> rijen(Regels regels, MijlpaalSoort soort) {
        var aantal = Arrays.stream(Anker.values())
                .mapToInt(anker -> regels.aantal(soort, anker))
                .sum();
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> regels.regel(soort, nummer))
                .toList();
    }

    private static Regel later(Regel regel) {
        return new Regel(
                regel.soort(),
                regel.anker(),
                regel.open(),
                regel.waarschuw() + 7,
                regel.uiterlijk() + 7,
                regel.eigenaar(),
                regel.taakVoor(),
                regel.uwv(),
                regel.magAfwijken(),
                regel.artikel());
    }
}
