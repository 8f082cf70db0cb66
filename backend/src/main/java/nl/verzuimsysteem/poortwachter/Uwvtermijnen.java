package nl.verzuimsysteem.poortwachter;

/** What UWV must hear: that somebody of the vangnet is sick, and that he is fit again (ZW 38a and 38b). */
final class Uwvtermijnen {
    /** Which rule gave the term of the vangnet, beside that of its group. */
    static final int LATER_BEKEND = 1;

    static final int LAATSTE_DAG = 2;

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Stappen stappen;
    private final Termijnen termijnen;

    Uwvtermijnen(Feiten feiten, Regels regels, Telling telling, Stappen stappen, Termijnen termijnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.stappen = stappen;
        this.termijnen = termijnen;
    }

    void reken() {
        if (feiten.vangnet() != Vangnet.GEEN) {
            vangnet();
        }
        if (telling.herstel() != Telling.LOOPT) {
            hersteld();
        }
    }

    private void vangnet() {
        var soort = MijlpaalSoort.VANGNETMELDING;
        var groep = regels.vangnet(feiten.vangnet());
        if (groep.anker() == Anker.NA_VERLOF) {
            var dag = telling.dagNaVerlof();
            termijnen.zet(soort, 0, 0, dag + groep.open(), dag + groep.waarschuw(), dag + groep.uiterlijk());
        } else {
            termijnen.zet(
                    soort,
                    0,
                    0,
                    telling.dag(groep.open()),
                    telling.dag(groep.waarschuw()),
                    telling.dag(groep.uiterlijk()));
        }
        var bekendOp = feiten.vangnetBekendOp();
        var later = regels.regel(soort);
        if (bekendOp != null && Telling.dag(bekendOp) + later.uiterlijk() > termijnen.uiterlijk(soort)) {
            var dag = Telling.dag(bekendOp);
            termijnen.zet(soort, 0, LATER_BEKEND, dag + later.open(), dag + later.waarschuw(), dag + later.uiterlijk());
        }
        var laatsteDag = feiten.laatsteDag();
        if (laatsteDag != null
                && feiten.vangnet() == Vangnet.ZWANGERSCHAP_VOOR_VERLOF
                && Telling.dag(laatsteDag) >= telling.eersteDag()
                && Telling.dag(laatsteDag) < termijnen.uiterlijk(soort)) {
            var dag = Telling.dag(laatsteDag);
            termijnen.zet(
                    soort, 0, 2, Math.min(dag, termijnen.open(soort)), Math.min(dag, termijnen.waarschuw(soort)), dag);
        }
        gereed(soort);
    }

    /** Recovery is never told before the sickness itself (ZW 38a lid 6). */
    private void hersteld() {
        var soort = MijlpaalSoort.HERSTELD_UWV;
        var gemeld = stappen.eerste(MijlpaalSoort.MELDING_WEEK_42);
        if (gemeld == Stappen.GEEN) {
            gemeld = stappen.eerste(MijlpaalSoort.VANGNETMELDING);
        } else if (stappen.heeft(MijlpaalSoort.VANGNETMELDING)) {
            gemeld = Math.min(gemeld, stappen.eerste(MijlpaalSoort.VANGNETMELDING));
        }
        if (gemeld == Stappen.GEEN && !stappen.heeft(soort)) {
            return;
        }
        var dag = Math.max(telling.herstel(), gemeld);
        var regel = regels.regel(soort);
        termijnen.zet(soort, 0, 0, dag + regel.open(), dag + regel.waarschuw(), dag + regel.uiterlijk());
        gereed(soort);
    }

    private void gereed(MijlpaalSoort soort) {
        if (stappen.heeft(soort)) {
            termijnen.gereed(soort, stappen.eerste(soort));
        }
    }
}
