package nl.verzuimsysteem.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Stap;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;

/** Facts of cases as they occur, made up: the same seed gives the same ones. */
final class Verzonnen {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);
    private static final int TWEE_JAAR = 728;

    private final Random toeval;

    Verzonnen(long zaad) {
        toeval = new Random(zaad);
    }

    /** So many cases of one kind. */
    List<Feiten> van(Soort soort, int aantal) {
        return Stream.generate(() -> een(soort)).limit(aantal).toList();
    }

    private Feiten een(Soort soort) {
        return switch (soort) {
            case ENKEL -> Feiten.van(ziektes(1));
            case SAMENGESTELD -> Feiten.van(ziektes(tussen(2, 5)));
            case MET_STAPPEN -> metStappen(ziektes(tussen(1, 3)));
            case DERTIG_ZIEKTES -> metStappen(ziektes(30));
            case DOOR_ELKAAR -> een(willekeurig());
        };
    }

    /** Most cases are one spell; thirty occur once in a hundred. */
    private Soort willekeurig() {
        var dobbel = toeval.nextInt(100);
        return dobbel < 60
                ? Soort.ENKEL
                : dobbel < 75 ? Soort.SAMENGESTELD : dobbel < 99 ? Soort.MET_STAPPEN : Soort.DERTIG_ZIEKTES;
    }

    /** The last still runs, in nine of ten. */
    private List<Verzuimperiode> ziektes(int aantal) {
        var perioden = new ArrayList<Verzuimperiode>();
        var van = VANDAAG.minusDays(tussen(aantal * 20, TWEE_JAAR + aantal * 20));
        for (var nummer = 1; nummer < aantal; nummer++) {
            var tot = van.plusDays(tussen(1, Math.max(2, 400 / aantal)));
            perioden.add(new Verzuimperiode(van, tot));
            van = tot.plusDays(tussen(1, 27));
        }
        perioden.add(new Verzuimperiode(van, toeval.nextInt(10) == 0 ? van.plusDays(tussen(1, 200)) : null));
        return perioden;
    }

    private Feiten metStappen(List<Verzuimperiode> perioden) {
        var begin = perioden.getFirst().van();
        var stappen = new ArrayList<Stap>();
        var dag = begin.plusDays(tussen(10, 45));
        stappen.add(new Stap(MijlpaalSoort.PROBLEEMANALYSE, 0, dag, Uitkomst.PLAN_NODIG, null));
        dag = dag.plusDays(tussen(3, 20));
        stappen.add(Stap.gereed(MijlpaalSoort.PLAN_VAN_AANPAK, 0, dag));
        for (var nummer = 0; nummer < tussen(0, 12); nummer++) {
            dag = dag.plusDays(tussen(30, 45));
            stappen.add(Stap.gereed(MijlpaalSoort.EVALUATIE, nummer, dag));
        }
        if (toeval.nextBoolean()) {
            stappen.add(Stap.gereed(MijlpaalSoort.MELDING_WEEK_42, 0, begin.plusDays(tussen(280, 295))));
        }
        if (toeval.nextInt(5) == 0) {
            stappen.add(new Stap(MijlpaalSoort.EERSTEJAARSEVALUATIE, 0, null, null, begin.plusDays(380)));
        }
        var feiten = Feiten.van(perioden)
                .metStappen(stappen)
                .metVerloop(List.of(
                        new Verloop(begin, 100, false),
                        new Verloop(begin.plusDays(60), 50, false),
                        new Verloop(begin.plusDays(90), 25, true)));
        if (toeval.nextInt(10) == 0) {
            feiten = feiten.metVerlof(
                    List.of(new Verlof(begin.plusDays(60), begin.plusDays(172), Verlof.Oorzaak.ONBEKEND)));
        }
        return toeval.nextInt(10) == 0 ? feiten.metLaatsteDag(begin.plusDays(tussen(100, 900))) : feiten;
    }

    private int tussen(int van, int tot) {
        return toeval.nextInt(van, tot + 1);
    }
}
