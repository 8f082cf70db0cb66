package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts the days of sickness of one case, and knows which days in between do not count (BW 7:629 lid 10, WIA 23 lid 3).
 * Works on what cannot be as well: spells that overlap are taken together, and after an interruption of four weeks only
 * what follows is counted.
 */
final class Telling {
    /** He is sick still. */
    static final int LOOPT = Integer.MAX_VALUE;

    private static final int EERSTE_DAG = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAATSTE_DAG = (int) LocalDate.of(2199, 12, 31).toEpochDay();

    private final int eersteDag;
    private final int herstel;
    private final int teldag;
    /** Three numbers for each pause: from, until and what it is. */
    private final int[] pauzes;

    private final int aantal;

    static final int VERLOF = 1;
    static final int HERSTELD = 0;
    private static final int PER_PAUZE = 3;
    private static final int[] GEEN_PAUZES = {};

    private Telling(int eersteDag, int herstel, int[] pauzes, int aantal) {
        this.eersteDag = eersteDag;
        this.herstel = herstel;
        this.pauzes = pauzes;
        this.aantal = aantal;
        var dag = eersteDag;
        for (var nummer = 0; nummer < aantal; nummer++) {
            dag += tot(nummer) - van(nummer);
        }
        this.teldag = dag;
    }

    /**
     * Counts.
     *
     * @param perioden at least one, in any order
     */
    static Telling van(List<Verzuimperiode> perioden, List<Verlof> verlof, int onderbreking, int wachttijd) {
        if (perioden.size() == 1 && verlof.isEmpty()) {
            var een = perioden.getFirst();
            var tot = een.tot();
            return new Telling(dag(een.van()), tot == null ? LOOPT : dag(tot), GEEN_PAUZES, 0);
        }
        var ziek = Dagenreeks.ziek(perioden);
        var thuis = Dagenreeks.verlof(verlof);
        var stukken = ziek.zonder(thuis);
        if (stukken.aantal() == 0) {
            stukken = ziek;
        }
        return tel(stukken, thuis, ziek.tot(ziek.aantal() - 1), onderbreking, wachttijd);
    }

    private static Telling tel(Dagenreeks stukken, Dagenreeks verlof, int herstel, int onderbreking, int wachttijd) {
        var eersteDag = stukken.van(0);
        var einde = (long) eersteDag + wachttijd - 1;
        var pauzes = stukken.aantal() == 1 ? GEEN_PAUZES : new int[(stukken.aantal() - 1) * PER_PAUZE];
        var aantal = 0;
        for (var nummer = 1; nummer < stukken.aantal(); nummer++) {
            var van = stukken.tot(nummer - 1);
            var tot = stukken.van(nummer);
            var vult = verlof.dieVult(van, tot);
            if (!stukken.zelfde(nummer) && !Samenstelling.hoortBij(van, tot, verlof, onderbreking)) {
                // Another case by law: what lies before it has nothing to do with its terms.
                eersteDag = tot;
                einde = (long) eersteDag + wachttijd - 1;
                aantal = 0;
            } else if (tot > van && van <= einde) {
                pauzes[aantal * PER_PAUZE] = van;
                pauzes[aantal * PER_PAUZE + 1] = tot;
                pauzes[aantal * PER_PAUZE + 2] = vult >= 0 ? VERLOF : HERSTELD;
                aantal++;
                einde += tot - van;
            }
        }
        return new Telling(eersteDag, herstel, pauzes, aantal);
    }

    /** A day as number; what lies outside all reason becomes the nearest day that does not. */
    static int dag(LocalDate datum) {
        return (int) Math.clamp(datum.toEpochDay(), EERSTE_DAG, LAATSTE_DAG);
    }

    int eersteDag() {
        return eersteDag;
    }

    /** The first day fit again, or {@link #LOOPT}. */
    int herstel() {
        return herstel;
    }

    /** The first sick day, moved by every pause. */
    int teldag() {
        return teldag;
    }

    /** The first sick day, moved by the pauses that had begun on a day. */
    int teldag(int peildag) {
        var dag = eersteDag;
        for (var nummer = 0; nummer < aantal && van(nummer) <= peildag; nummer++) {
            dag += tot(nummer) - van(nummer);
        }
        return dag;
    }

    /**
     * The day on which so many days have been counted. A pause moves only what was not over when it began: a term that was
     * missed does not come again, and neither recovery nor leave makes good for it.
     *
     * @param dagen from 0
     */
    int dag(int dagen) {
        return na(eersteDag, dagen);
    }

    /**
     * The day on which so many days have been counted after another. Days of a pause do not count, also when the other day
     * lies in it.
     *
     * @param dagen below 0 it is before that day, in days of the calendar
     */
    int na(int anker, int dagen) {
        var dag = anker + dagen;
        for (var nummer = 0; dagen > 0 && nummer < aantal && van(nummer) <= dag; nummer++) {
            dag += Math.max(0, tot(nummer) - Math.max(van(nummer), anker + 1));
        }
        return dag;
    }

    /** Whether a pause moves what is counted from one day to another. */
    boolean verschuift(int nummer, int anker, int dag) {
        return tot(nummer) > anker + 1 && van(nummer) <= dag;
    }

    /** The first sick day after the last leave; without leave the first sick day. */
    int dagNaVerlof() {
        for (var nummer = aantal - 1; nummer >= 0; nummer--) {
            if (isVerlof(nummer)) {
                return tot(nummer);
            }
        }
        return eersteDag;
    }

    /** How many days of sickness there were until and with a day. */
    int dagenTot(int dag) {
        var laatste = Math.min(dag, herstel == LOOPT ? dag : herstel - 1);
        var dagen = laatste - eersteDag + 1;
        for (var nummer = 0; nummer < aantal && van(nummer) <= laatste; nummer++) {
            dagen -= Math.min(tot(nummer), laatste + 1) - van(nummer);
        }
        return Math.max(0, dagen);
    }

    /** The first day sick again after the last recovery that had begun on a day, or {@link Termijnen#GEEN}. */
    int weerZiekNa(int dag) {
        for (var nummer = aantal - 1; nummer >= 0; nummer--) {
            if (!isVerlof(nummer) && van(nummer) <= dag) {
                return tot(nummer);
            }
        }
        return Termijnen.GEEN;
    }

    int aantalPauzes() {
        return aantal;
    }

    /** The first day of a pause. */
    int van(int nummer) {
        return pauzes[nummer * PER_PAUZE];
    }

    /** The first day after a pause. */
    int tot(int nummer) {
        return pauzes[nummer * PER_PAUZE + 1];
    }

    boolean isVerlof(int nummer) {
        return pauzes[nummer * PER_PAUZE + 2] == VERLOF;
    }
}
