package nl.verzuimsysteem.poortwachter;

/** What UWV must hear: that somebody of the vangnet is sick, that he is fit again, and sick once more (ZW 38, 38a, 38b). */
final class Uwvtermijnen {
    /** Which rule gave the term of the vangnet, beside that of its group. */
    static final int LATER_BEKEND = 1;

    static final int LAATSTE_DAG = 2;
    /** Sick again after a recovery that was told, when the term of the group is over. */
    static final int WEER_ZIEK = 3;
    /** The same, while the term of the group still runs: the days before the recovery count in it. */
    static final int WEER_ZIEK_BINNEN_TERMIJN = 4;

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
        var weerZiek = weerZiekNaMelding();
        if (feiten.vangnet() != Vangnet.GEEN) {
            vangnet();
            if (moetOpnieuw(MijlpaalSoort.VANGNETMELDING, weerZiek)) {
                vangnetOpnieuw(weerZiek);
            }
        }
        if (moetOpnieuw(MijlpaalSoort.MELDING_WEEK_42, weerZiek)) {
            week42Opnieuw(weerZiek);
        }
        if (telling.herstel() == Telling.LOOPT) {
            gemist();
        } else {
            hersteld(weerZiek);
        }
    }

    /**
     * He is sick again, and UWV was not told of the recovery in between. Its term stays as it was, so that the report can
     * be put in late; it lapses when he was sick again before the report was due, for then UWV need not hear of it any
     * more.
     */
    private void gemist() {
        var terugval = stappen.isLeeg() ? Terugval.GEEN : Terugval.van(telling, stappen);
        if (!terugval.isEr()) {
            return;
        }
        var soort = MijlpaalSoort.HERSTELD_UWV;
        var regel = regels.regel(soort);
        var uiterlijk = terugval.vanaf() + regel.uiterlijk();
        termijnen.zet(
                soort,
                stappen.volgend(soort),
                0,
                terugval.vanaf() + regel.open(),
                terugval.vanaf() + regel.waarschuw(),
                uiterlijk);
        if (terugval.weerZiek() <= uiterlijk) {
            termijnen.vervallen(soort, Reden.TERUGVAL);
        }
    }

    /** The first day sick again after the last recovery but the present one that UWV was told of, or none. */
    private int weerZiekNaMelding() {
        var gemeld = stappen.heeft(MijlpaalSoort.HERSTELD_UWV)
                ? stappen.laatsteVoor(MijlpaalSoort.HERSTELD_UWV, telling.herstel())
                : Stappen.GEEN;
        return gemeld == Stappen.GEEN ? Termijnen.GEEN : telling.weerZiekNa(gemeld);
    }

    /** Whether UWV heard of the sickness before that recovery in this way, so that it must hear of it once more. */
    private boolean moetOpnieuw(MijlpaalSoort soort, int weerZiek) {
        return weerZiek != Termijnen.GEEN && stappen.heeft(soort) && stappen.eerste(soort) < weerZiek;
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
        hoogstensLaatsteDag(0);
        if (stappen.heeft(soort)) {
            termijnen.gereed(soort, stappen.eerste(soort));
        }
    }

    /** Who is sick before her leave, UWV must hear of on the last day of the employment when that comes first. */
    private void hoogstensLaatsteDag(int nummer) {
        var soort = MijlpaalSoort.VANGNETMELDING;
        var laatsteDag = feiten.laatsteDag();
        if (laatsteDag != null
                && feiten.vangnet() == Vangnet.ZWANGERSCHAP_VOOR_VERLOF
                && Telling.dag(laatsteDag) >= telling.eersteDag()
                && Telling.dag(laatsteDag) < termijnen.uiterlijk(soort)) {
            var dag = Telling.dag(laatsteDag);
            termijnen.zet(
                    soort,
                    nummer,
                    LAATSTE_DAG,
                    Math.min(dag, termijnen.open(soort)),
                    Math.min(dag, termijnen.waarschuw(soort)),
                    dag);
        }
    }

    /**
     * UWV heard that somebody of the vangnet was sick and fit again, and he is sick once more. The term of his group
     * counts the days of both, as for every interruption of less than four weeks; when it is over the fourth day is the
     * last (ZW 38a lid 2 and 3). Sickness that was over sooner is told together with its recovery (lid 6).
     */
    private void vangnetOpnieuw(int weerZiek) {
        var soort = MijlpaalSoort.VANGNETMELDING;
        var aow = feiten.aowVanaf();
        if (aow != null && Telling.dag(aow) <= weerZiek) {
            return;
        }
        var groep = regels.vangnet(feiten.vangnet());
        var regel = regels.regel(soort, regels.rij(soort, Anker.WEER_ZIEK));
        var vanaf = groep.anker() == Anker.NA_VERLOF ? telling.dagNaVerlof() : telling.eersteDag();
        var gemeld = stappen.eersteVanaf(soort, weerZiek);
        var nummer = gemeld == null ? stappen.volgend(soort) : Stappen.nummer(gemeld);
        var vanGroep = telling.na(vanaf, groep.uiterlijk());
        if (vanGroep > weerZiek + regel.uiterlijk()) {
            termijnen.zet(
                    soort,
                    nummer,
                    WEER_ZIEK_BINNEN_TERMIJN,
                    weerZiek + regel.open(),
                    Math.max(weerZiek + regel.open(), telling.na(vanaf, groep.waarschuw())),
                    vanGroep);
        } else {
            termijnen.zet(
                    soort,
                    nummer,
                    WEER_ZIEK,
                    weerZiek + regel.open(),
                    weerZiek + regel.waarschuw(),
                    weerZiek + regel.uiterlijk());
        }
        hoogstensLaatsteDag(nummer);
        if (gemeld != null) {
            termijnen.gereed(soort, Stappen.dag(gemeld));
        }
    }

    /** UWV heard that he was long sick, and then that he was fit: sick again it must hear once more. */
    private void week42Opnieuw(int weerZiek) {
        var soort = MijlpaalSoort.MELDING_WEEK_42;
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
        if (gemeld != null) {
            termijnen.gereed(soort, Stappen.dag(gemeld));
        }
    }

    /** The day UWV heard of the sickness that came back, or {@link Termijnen#GEEN}. */
    private int opnieuwGemeld(MijlpaalSoort soort, int weerZiek) {
        return moetOpnieuw(soort, weerZiek) ? termijnen.gereedOp(soort) : Termijnen.GEEN;
    }

    /**
     * One report for each recovery; what was reported before this one belongs to another. Recovery is never told before the
     * sickness itself (ZW 38a lid 6).
     */
    private void hersteld(int weerZiek) {
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
        if (gedaan == null
                && moetOpnieuw(MijlpaalSoort.VANGNETMELDING, weerZiek)
                && termijnen.wacht(MijlpaalSoort.VANGNETMELDING)
                && !stappen.heeft(MijlpaalSoort.MELDING_WEEK_42)) {
            return;
        }
        var nummer = gedaan == null ? stappen.volgend(soort) : Stappen.nummer(gedaan);
        var dag = Math.max(
                telling.herstel(),
                Math.max(
                        gemeld,
                        Math.max(
                                opnieuwGemeld(MijlpaalSoort.VANGNETMELDING, weerZiek),
                                opnieuwGemeld(MijlpaalSoort.MELDING_WEEK_42, weerZiek))));
        var regel = regels.regel(soort);
        termijnen.zet(soort, nummer, 0, dag + regel.open(), dag + regel.waarschuw(), dag + regel.uiterlijk());
        if (gedaan != null) {
            termijnen.gereed(soort, Stappen.dag(gedaan));
        }
    }
}
