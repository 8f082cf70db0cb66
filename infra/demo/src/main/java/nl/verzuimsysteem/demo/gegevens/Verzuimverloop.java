package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was absent, and when. Most spells are short, a few last a year; some people are absent more often than others, in
 * winter more than in summer. A spell within four weeks of the last joins its case (BW 7:629 lid 10), so the cases of
 * one person lie at least those four weeks apart.
 */
final class Verzuimverloop {
    static final int LOPEND = 60;
    static final int AFGESLOTEN = 400;

    private static final int VIER_WEKEN = 28;
    private static final int TERUGBLIK = 730;
    private static final int POGINGEN = 5000;
    /** So many days at least between recovery and the next spell of a case, so that the one is reported first. */
    private static final int KORTSTE_ONDERBREKING = 6;

    private static final Set<Month> WINTER =
            Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH);

    /** So many cases that last, or have lasted, from so many days to so many. */
    private record Duur(int aantal, int van, int tot) {}

    private static final List<Duur> LOPENDE_DUREN = List.of(
            new Duur(3, 0, 0),
            new Duur(12, 1, 7),
            new Duur(12, 8, 27),
            new Duur(11, 28, 60),
            new Duur(9, 61, 120),
            new Duur(7, 121, 290),
            new Duur(3, 295, 420),
            new Duur(1, 560, 700),
            // Past the 104 weeks: one whose waiting time ended, and one whose wages UWV has run on.
            new Duur(1, 731, 738),
            new Duur(1, Trajectverloop.LOONSANCTIE_VANAF, 760));
    private static final List<Duur> AFGESLOTEN_DUREN = List.of(
            new Duur(150, 1, 3),
            new Duur(110, 4, 7),
            new Duur(60, 8, 14),
            new Duur(36, 15, 27),
            new Duur(24, 28, 60),
            new Duur(12, 61, 120),
            new Duur(6, 121, 300),
            new Duur(2, 365, 480));
    /** One of so many cases has more than one spell. */
    private static final int SAMENGESTELD = 13;

    private final Agenda agenda;
    private final List<Rijen.Werknemer> werknemers;
    private final double[] gewichten;
    private final Toeval toeval = Toeval.voor("verzuimverloop");
    private final Map<Long, List<Geval>> perWerknemer = new HashMap<>();

    Verzuimverloop(Agenda agenda, List<Rijen.Werknemer> werknemers) {
        this.agenda = agenda;
        this.werknemers = werknemers;
        this.gewichten = werknemers.stream()
                .mapToDouble(werknemer -> werknemer.id() % 31 == 0 ? 9 : 1)
                .toArray();
    }

    /** Absence from a day until the first day fit again. */
    record Periode(LocalDate van, @Nullable LocalDate tot) {}

    /** One case of one person: its spells in order, each within four weeks of the last. */
    record Geval(Rijen.Werknemer werknemer, List<Periode> perioden) {
        LocalDate eersteDag() {
            return perioden.getFirst().van();
        }

        @Nullable
        LocalDate hersteldOp() {
            return perioden.getLast().tot();
        }

        boolean loopt() {
            return hersteldOp() == null;
        }

        /** Whether the person is absent on this day. */
        boolean afwezig(LocalDate dag) {
            return perioden.stream()
                    .anyMatch(periode ->
                            !dag.isBefore(periode.van()) && (periode.tot() == null || dag.isBefore(periode.tot())));
        }
    }

    /**
     * All cases, in the order in which they began.
     *
     * @param eentje people of whom one must be absent now, so that no small company is without
     */
    List<Geval> maak(List<List<Rijen.Werknemer>> eentje) {
        var gevallen = new ArrayList<Geval>();
        var nummer = 0;
        for (var duur : LOPENDE_DUREN) {
            for (int i = 0; i < duur.aantal(); i++, nummer++) {
                var kring = nummer % 6 == 5 && nummer / 6 < eentje.size() ? eentje.get(nummer / 6) : werknemers;
                gevallen.add(plaats(kring, lopend(duur, nummer)));
            }
        }
        nummer = 0;
        for (var duur : AFGESLOTEN_DUREN) {
            for (int i = 0; i < duur.aantal(); i++, nummer++) {
                gevallen.add(plaatsAfgesloten(duur, nummer));
            }
        }
        gevallen.sort(Comparator.comparing(Geval::eersteDag)
                .thenComparing(geval -> geval.werknemer().id()));
        return gevallen;
    }

    private List<Periode> lopend(Duur duur, int nummer) {
        var dagen = toeval.tussen(duur.van(), duur.tot());
        var van = dagen == 0 && agenda.meldtijdVoorbij()
                ? agenda.vandaag()
                : Agenda.werkdagTot(eerste(agenda.vandaag().minusDays(dagen), agenda.laatsteDag()));
        if (nummer % SAMENGESTELD != SAMENGESTELD - 1) {
            return List.of(new Periode(van, null));
        }
        return List.of(eerder(van), new Periode(van, null));
    }

    private Geval plaatsAfgesloten(Duur duur, int nummer) {
        for (int poging = 0; ; poging++) {
            var perioden = afgesloten(duur, nummer);
            var geval = poging < POGINGEN ? probeer(werknemers, perioden) : plaats(werknemers, perioden);
            if (geval != null) {
                return geval;
            }
        }
    }

    private List<Periode> afgesloten(Duur duur, int nummer) {
        var dagen = toeval.tussen(duur.van(), duur.tot());
        var speling = (int) ChronoUnit.DAYS.between(agenda.vandaag().minusDays(TERUGBLIK), agenda.laatsteDag()) - dagen;
        var van = begin(speling, dagen);
        if (!WINTER.contains(van.getMonth()) && toeval.kans(0.4)) {
            van = begin(speling, dagen);
        }
        var tot = van.plusDays(dagen);
        // Most recover at the end of a weekend or during the week, few on a Saturday.
        if (!Agenda.isWerkdag(tot) && toeval.kans(0.8)) {
            tot = Agenda.werkdagVanaf(tot);
        }
        if (Agenda.werkdagVanaf(tot).isAfter(agenda.laatsteDag())) {
            tot = Agenda.werkdagTot(agenda.laatsteDag());
            van = eerste(van, Agenda.werkdagTot(tot.minusDays(dagen)));
        }
        var laatste = new Periode(van, tot);
        return nummer % SAMENGESTELD == 0 ? List.of(eerder(van), laatste) : List.of(laatste);
    }

    private LocalDate begin(int speling, int dagen) {
        return Agenda.werkdagTot(agenda.laatsteDag().minusDays(dagen + (long) toeval.tussen(0, speling)));
    }

    /** The spell that a later one joined. */
    private Periode eerder(LocalDate volgende) {
        var tot = Agenda.werkdagVanaf(volgende.minusDays(toeval.tussen(KORTSTE_ONDERBREKING + 2, VIER_WEKEN - 1)));
        return new Periode(Agenda.werkdagTot(tot.minusDays(toeval.tussen(2, 12))), tot);
    }

    private Geval plaats(List<Rijen.Werknemer> kring, List<Periode> perioden) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            var geval = probeer(kring, perioden);
            if (geval != null) {
                return geval;
            }
        }
        throw new IllegalStateException("Nobody can have had the spells " + perioden);
    }

    private @Nullable Geval probeer(List<Rijen.Werknemer> kring, List<Periode> perioden) {
        var werknemer = kring == werknemers ? werknemers.get(toeval.gewogen(gewichten)) : toeval.kies(kring);
        var geval = new Geval(werknemer, perioden);
        var bestaand = perWerknemer.computeIfAbsent(werknemer.id(), ignored -> new ArrayList<>());
        if (!past(geval) || !bestaand.stream().allMatch(ander -> losVan(geval, ander))) {
            return null;
        }
        bestaand.add(geval);
        return geval;
    }

    private boolean past(Geval geval) {
        var einde = geval.hersteldOp() == null ? agenda.vandaag() : geval.hersteldOp();
        return geval.werknemer().inDienst(geval.eersteDag().minusDays(7))
                && geval.werknemer().inDienst(einde);
    }

    private static boolean losVan(Geval een, Geval ander) {
        return ruimNa(een, ander) || ruimNa(ander, een);
    }

    private static boolean ruimNa(Geval eerder, Geval later) {
        return eerder.hersteldOp() != null
                && !later.eersteDag().isBefore(eerder.hersteldOp().plusDays(VIER_WEKEN));
    }

    private static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }
}
