package nl.verzuimsysteem.poortwachter;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recorded, by step. What happened before the first sick day did not happen in this case. */
final class Stappen {
    static final int GEEN = Termijnen.GEEN;

    /** More often nothing is done in a case. */
    private static final int MEESTE = 9_999;

    /** Where somebody of the arbodienst saw or spoke him. */
    private static final MijlpaalSoort[] CONTACTEN = {
        MijlpaalSoort.CONTACT_ARBODIENST,
        MijlpaalSoort.PROBLEEMANALYSE,
        MijlpaalSoort.HERBEOORDELING,
        MijlpaalSoort.SPREEKUUR_WEEK_42,
        MijlpaalSoort.ACTUEEL_OORDEEL
    };

    private static final Stappen LEEG = new Stappen(List.of(), 0);

    private final List<Stap> stappen;
    private final int eersteDag;
    private final int[] eerste;
    private final int[] laatste;
    private final int[] volgend;

    private @Nullable Stap oordeel;

    private Stappen(List<Stap> stappen, int eersteDag) {
        this.stappen = stappen;
        this.eersteDag = eersteDag;
        eerste = new int[Termijnen.AANTAL];
        laatste = new int[Termijnen.AANTAL];
        volgend = new int[Termijnen.AANTAL];
        Arrays.fill(eerste, GEEN);
        Arrays.fill(laatste, GEEN);
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            neemOp(stappen.get(nummer));
        }
    }

    static Stappen van(List<Stap> stappen, int eersteDag) {
        return stappen.isEmpty() ? LEEG : new Stappen(stappen, eersteDag);
    }

    private void neemOp(Stap stap) {
        if (!isGedaan(stap, eersteDag)) {
            return;
        }
        var dag = dag(stap);
        var plek = stap.soort().ordinal();
        eerste[plek] = eerste[plek] == GEEN ? dag : Math.min(eerste[plek], dag);
        laatste[plek] = Math.max(laatste[plek], dag);
        volgend[plek] = Math.max(volgend[plek], Math.min(stap.volgnummer(), MEESTE) + 1);
        if ((stap.soort() == MijlpaalSoort.PROBLEEMANALYSE || stap.soort() == MijlpaalSoort.HERBEOORDELING)
                && (oordeel == null || komtNa(stap, oordeel))) {
            oordeel = stap;
        }
    }

    /** Whether it was done at all: waiting for the own employer is no start of spoor 2. */
    static boolean isGedaan(Stap stap, int eersteDag) {
        var datum = stap.datum();
        return datum != null
                && Telling.dag(datum) >= eersteDag
                && !(stap.soort() == MijlpaalSoort.SPOOR_2 && stap.uitkomst() == Uitkomst.SPOOR_1_KANSRIJK);
    }

    static int dag(Stap stap) {
        var datum = stap.datum();
        return datum == null ? GEEN : Telling.dag(datum);
    }

    /** The later of two judgements; of two on one day the one that says most. */
    private static boolean komtNa(Stap een, Stap ander) {
        var verschil = Integer.compare(dag(een), dag(ander));
        if (verschil == 0) {
            verschil = een.soort().compareTo(ander.soort());
        }
        if (verschil == 0) {
            verschil = Integer.compare(een.volgnummer(), ander.volgnummer());
        }
        return verschil == 0 ? rang(een) > rang(ander) : verschil > 0;
    }

    private static int rang(Stap stap) {
        var uitkomst = stap.uitkomst();
        return uitkomst == null ? -1 : uitkomst.ordinal();
    }

    /** The day it was first done, or {@link #GEEN}. */
    int eerste(MijlpaalSoort soort) {
        return eerste[soort.ordinal()];
    }

    /** The day it was last done, or {@link #GEEN}. */
    int laatste(MijlpaalSoort soort) {
        return laatste[soort.ordinal()];
    }

    /** Whether nothing was recorded at all. */
    boolean isLeeg() {
        return stappen.isEmpty();
    }

    boolean heeft(MijlpaalSoort soort) {
        return eerste[soort.ordinal()] != GEEN;
    }

    /** The number of the next one of its kind. */
    int volgend(MijlpaalSoort soort) {
        return volgend[soort.ordinal()];
    }

    /** The first time it was done on or after a day. */
    @Nullable
    Stap eersteVanaf(MijlpaalSoort soort, int dag) {
        Stap eerder = null;
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            var stap = stappen.get(nummer);
            if (stap.soort() == soort
                    && isGedaan(stap, eersteDag)
                    && dag(stap) >= dag
                    && (eerder == null || komtNa(eerder, stap))) {
                eerder = stap;
            }
        }
        return eerder;
    }

    /** The last day before another on which it was done, or {@link #GEEN}. */
    int laatsteVoor(MijlpaalSoort soort, int dag) {
        var laatst = GEEN;
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            var stap = stappen.get(nummer);
            if (stap.soort() == soort && isGedaan(stap, eersteDag) && dag(stap) < dag) {
                laatst = Math.max(laatst, dag(stap));
            }
        }
        return laatst;
    }

    /** The number of one of its kind, as far as terms can have it. */
    static int nummer(Stap stap) {
        return Math.clamp(stap.volgnummer(), 0, MEESTE);
    }

    /** The last contact with the arbodienst, or {@link #GEEN}. */
    int vorigContact() {
        var vorig = GEEN;
        for (var contact : CONTACTEN) {
            vorig = Math.max(vorig, laatste(contact));
        }
        return vorig;
    }

    /** The day of the plan or of the last evaluation of it, that of the first year too; {@link #GEEN} without a plan. */
    int vorigeEvaluatie() {
        var vorige = Math.max(laatste(MijlpaalSoort.PLAN_VAN_AANPAK), laatste(MijlpaalSoort.EVALUATIE));
        return vorige == GEEN ? GEEN : Math.max(vorige, laatste(MijlpaalSoort.EERSTEJAARSEVALUATIE));
    }

    /** The day of the last judgement of the bedrijfsarts on how long it will last, or {@link #GEEN}. */
    int oordeelOp() {
        return oordeel == null ? GEEN : dag(oordeel);
    }

    /** What that judgement was. */
    @Nullable
    Uitkomst oordeel() {
        return oordeel == null ? null : oordeel.uitkomst();
    }

    /** The day on which somebody expected him back at the own employer, or {@link #GEEN}. */
    int spoor1KansrijkOp() {
        var dag = GEEN;
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            var stap = stappen.get(nummer);
            if (stap.uitkomst() == Uitkomst.SPOOR_1_KANSRIJK
                    && (stap.soort() == MijlpaalSoort.SPOOR_2 || stap.soort() == MijlpaalSoort.EERSTEJAARSEVALUATIE)
                    && dag(stap) >= eersteDag) {
                dag = Math.max(dag, dag(stap));
            }
        }
        return dag;
    }

    /** The day to which a step was put off, or {@link #GEEN}. */
    int uitgesteldTot(MijlpaalSoort soort, int volgnummer) {
        var dag = GEEN;
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            var stap = stappen.get(nummer);
            var tot = stap.uitgesteldTot();
            if (tot != null && stap.soort() == soort && stap.volgnummer() == volgnummer) {
                dag = Math.max(dag, Telling.dag(tot));
            }
        }
        return dag;
    }
}
