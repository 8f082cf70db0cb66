package nl.verzuimsysteem.verzuim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lines of a {@link Medischelijst}, ready to look up: single words by hash, so that a long list costs no more than a
 * short one, and words after each other one by one.
 */
final class Medischpatroon {
    private static final String TUSSEN = "..";
    private static final int MEESTE_TUSSEN = 3;

    private final Woordvormen los;
    /** The first words of the rows: at all others there is nothing to try. */
    private final Woordvormen eersten;

    private final List<List<Stap>> reeksen = new ArrayList<>();

    private Medischpatroon(List<String> uitgangen) {
        los = new Woordvormen(uitgangen);
        eersten = new Woordvormen(uitgangen);
    }

    static Medischpatroon van(List<String> regels, List<String> uitgangen) {
        var patroon = new Medischpatroon(uitgangen);
        for (var regel : regels) {
            if (regel.indexOf(' ') < 0) {
                patroon.los.voegToe(regel);
            } else {
                patroon.reeksen.add(reeks(regel, uitgangen));
                patroon.eersten.voegToe(regel.substring(0, regel.indexOf(' ')));
            }
        }
        return patroon;
    }

    private static List<Stap> reeks(String regel, List<String> uitgangen) {
        var stappen = new ArrayList<Stap>();
        var ertussen = 0;
        for (var deel : regel.split(" ")) {
            if (deel.equals(TUSSEN)) {
                ertussen = MEESTE_TUSSEN;
            } else {
                var vormen = new Woordvormen(uitgangen);
                vormen.voegToe(deel);
                stappen.add(new Stap(ertussen, vormen::past));
                ertussen = 0;
            }
        }
        return stappen;
    }

    /** How many words from here it covers; 0 when it says nothing about them. */
    int past(List<Medischewoord> woorden, int vanaf) {
        var lang = 0;
        if (eersten.past(woorden.get(vanaf))) {
            for (var reeks : reeksen) {
                lang = Math.max(lang, einde(reeks, 0, woorden, vanaf) - vanaf);
            }
        }
        return lang == 0 && los.past(woorden.get(vanaf)) ? 1 : lang;
    }

    private static int einde(List<Stap> reeks, int stap, List<Medischewoord> woorden, int vanaf) {
        if (stap == reeks.size()) {
            return vanaf;
        }
        var nu = reeks.get(stap);
        for (var plek = vanaf; plek <= vanaf + nu.ertussen() && plek < woorden.size(); plek++) {
            if (nu.woord().test(woorden.get(plek))) {
                var einde = einde(reeks, stap + 1, woorden, plek + 1);
                if (einde > 0) {
                    return einde;
                }
            }
        }
        return 0;
    }

    /** A word of a row, and how many others may stand before it. */
    private record Stap(int ertussen, Predicate<Medischewoord> woord) {}

    /** Ways in which a word can be written. */
    private static final class Woordvormen {
        private final List<String> uitgangen;
        private final Set<String> precies = new HashSet<>();
        private final Set<String> begin = new HashSet<>();
        private final Set<String> einde = new HashSet<>();

        Woordvormen(List<String> uitgangen) {
            this.uitgangen = uitgangen;
        }

        void voegToe(String vorm) {
            if (vorm.endsWith("*")) {
                begin.add(vorm.substring(0, vorm.length() - 1));
                return;
            }
            var alleenZo = vorm.startsWith("=");
            var rest = alleenZo ? vorm.substring(1) : vorm;
            var doel = rest.startsWith("*") ? einde : precies;
            var woord = rest.startsWith("*") ? rest.substring(1) : rest;
            doel.add(woord);
            if (!alleenZo) {
                uitgangen.forEach(uitgang -> doel.add(woord + uitgang));
            }
        }

        boolean past(Medischewoord woord) {
            return past(woord.kern()) || woord.delen().stream().anyMatch(this::past);
        }

        private boolean past(String woord) {
            if (precies.contains(woord)) {
                return true;
            }
            for (var plek = 1; plek <= woord.length(); plek++) {
                if (begin.contains(woord.substring(0, plek)) || einde.contains(woord.substring(plek - 1))) {
                    return true;
                }
            }
            return false;
        }
    }
}
