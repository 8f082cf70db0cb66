package nl.verzuimsysteem.poortwachter;

/** What UWV must hear: that somebody of the vangnet is sick, that he is fit again, and sick once more (ZW 38, 38a, 38b). */
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
        var opnieuw = weerZiek();
        if (telling.herstel() != Telling.LOOPT) {
            hersteld(opnieuw);
        }
    }

    private void vangnet() {
        var soort = MijlpaalSoort.VANGNETMELDING;
        var groep = regels.vangnet(feiten.vangnet());
        var vanaf = groep.anker() == Anker.NA_VERLOF ? telling.dagNaVerlof() : telling.eersteDag();
        termijnen.zet(
                soort,
                0,
                0,
                telling.na(vanaf, groep.open()),
                telling.na(vanaf, groep.waarschuw()),
                telling.na(vanaf, groep.uiterlijk()));
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
        if (stappen.heeft(soort)) {
            termijnen.gereed(soort, stappen.eerste(soort));
        }
    }

    /**
     * UWV heard that he was long sick, and then that he was fit: sick again it must hear once more.
     *
     * @return the day it heard that, or {@link Termijnen#GEEN}
     */
    private int weerZiek() {
        var soort = MijlpaalSoort.MELDING_WEEK_42;
        var hersteldGemeld = stappen.heeft(MijlpaalSoort.HERSTELD_UWV)
                ? stappen.laatsteVoor(MijlpaalSoort.HERSTELD_UWV, telling.herstel())
                : Stappen.GEEN;
        var weerZiek = hersteldGemeld == Stappen.GEEN ? Termijnen.GEEN : telling.weerZiekNa(hersteldGemeld);
        if (weerZiek == Termijnen.GEEN || !stappen.heeft(soort) || stappen.eerste(soort) >= weerZiek) {
            return Termijnen.GEEN;
        }
        var rij = regels.rij(soort, Anker.WEER_ZIEK);
        var regel = regels.regel(soort, rij);
        var gemeld = stappen.eersteVanaf(soort, weerZiek);
        termijnen.zet(
                soort,
                gemeld == null ? stappen.volgend(soort) : Stappen.nummer(gemeld),
                rij,
                weerZiek + regel.open(),
                weerZiek + regel.waarschuw(),
                weerZiek + regel.uiterlijk());
        if (gemeld == null) {
            return Termijnen.GEEN;
        }
        termijnen.gereed(soort, Stappen.dag(gemeld));
        return Stappen.dag(gemeld);
    }

    /**
     * One report for each recovery; what was reported before this one belongs to another. Recovery is never told before the
     * sickness itself (ZW 38a lid 6).
     */
    private void hersteld(int opnieuwGemeld) {
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
        var gedaan = stappen.eersteVanaf(soort, telling.herstel());
        var nummer = gedaan == null ? stappen.volgend(soort) : Stappen.nummer(gedaan);
        var dag = Math.max(telling.herstel(), Math.max(gemeld, opnieuwGemeld));
        var regel = regels.regel(soort);
        termijnen.zet(soort, nummer, 0, dag + regel.open(), dag + regel.waarschuw(), dag + regel.uiterlijk());
        if (gedaan != null) {
            termijnen.gereed(soort, Stappen.dag(gedaan));
        }
    }
}
