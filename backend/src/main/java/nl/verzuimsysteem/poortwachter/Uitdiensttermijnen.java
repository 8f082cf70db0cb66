package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/** What must be done when the employment ends while somebody is sick (ZW 38 lid 2). */
final class Uitdiensttermijnen {
    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Stappen stappen;
    private final Termijnen termijnen;

    Uitdiensttermijnen(
            Feiten feiten, Regels regels, Telling telling, Eindes eindes, Stappen stappen, Termijnen termijnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.stappen = stappen;
        this.termijnen = termijnen;
    }

    /** The last day of the employment when he is sick on it, or {@link Termijnen#GEEN}. */
    int reken() {
        var dag = dag(feiten, telling, eindes);
        if (dag == Termijnen.GEEN || dag >= eindes.wachttijd() || heeftDanAow(dag)) {
            return dag;
        }
        zet(MijlpaalSoort.UIT_DIENST_VOORBEREIDEN, dag);
        zet(MijlpaalSoort.UIT_DIENST_OORDEEL, dag);
        zet(MijlpaalSoort.UIT_DIENST_VERSLAG, dag);
        if (!feiten.keuzes().eigenrisicodrager()) {
            zet(MijlpaalSoort.UIT_DIENST_AANGIFTE, laatsteWerkdag(dag));
        }
        if (verslag(dag, regels, telling, stappen) == Verslag.GEEN) {
            laatWeg(MijlpaalSoort.UIT_DIENST_OORDEEL);
            laatWeg(MijlpaalSoort.UIT_DIENST_VERSLAG);
        }
        return dag;
    }

    /** Who has the AOW the day after his last day gets no benefit of the ZW, so UWV need not hear of him. */
    private boolean heeftDanAow(int dag) {
        var vanaf = feiten.aowVanaf();
        return vanaf != null && Telling.dag(vanaf) <= dag + 1;
    }

    /** The last day of the employment when he is sick on it and wages are owed until then, or {@link Termijnen#GEEN}. */
    static int dag(Feiten feiten, Telling telling, Eindes eindes) {
        var laatste = feiten.laatsteDag();
        if (laatste == null) {
            return Termijnen.GEEN;
        }
        var dag = Telling.dag(laatste);
        if (dag < telling.eersteDag() || dag > Math.max(eindes.wachttijd(), eindes.loon())) {
            return Termijnen.GEEN;
        }
        var perioden = feiten.perioden();
        for (var nummer = 0; nummer < perioden.size(); nummer++) {
            var tot = perioden.get(nummer).tot();
            if (Telling.dag(perioden.get(nummer).van()) <= dag && (tot == null || Telling.dag(tot) > dag)) {
                return dag;
            }
        }
        return Termijnen.GEEN;
    }

    /** Which report UWV wants. */
    static Verslag verslag(int laatsteDag, Regels regels, Telling telling, Stappen stappen) {
        // From the first sick day to the last day; leave that comes after it has no part in it.
        var dagen = telling.dagenTot(laatsteDag) - 1;
        if (dagen < regels.getal(Getal.VERSLAG_NA_DAGEN)) {
            return Verslag.GEEN;
        }
        var langdurig = stappen.heeft(MijlpaalSoort.PLAN_VAN_AANPAK)
                || stappen.oordeelOp() != Stappen.GEEN && stappen.oordeel() != Uitkomst.GEEN_LANGDURIG_VERZUIM;
        return dagen < regels.getal(Getal.VERKORT_VERSLAG_TOT_DAGEN) && !langdurig ? Verslag.VERKORT : Verslag.VOLLEDIG;
    }

    /** The report is due on the last working day, not on the last day (ZW 38 lid 2). */
    private int laatsteWerkdag(int dag) {
        var werkdag =
                (int) Feestdagen.werkdagOpOfVoor(LocalDate.ofEpochDay(dag)).toEpochDay();
        return werkdag < telling.eersteDag() ? dag : werkdag;
    }

    /** Nothing can be prepared before he was sick. */
    private void zet(MijlpaalSoort soort, int dag) {
        var regel = regels.regel(soort);
        var eerst = telling.eersteDag();
        termijnen.zet(
                soort,
                0,
                0,
                Math.max(eerst, dag + regel.open()),
                Math.max(eerst, dag + regel.waarschuw()),
                Math.max(eerst, dag + regel.uiterlijk()));
        if (stappen.heeft(soort)) {
            termijnen.gereed(soort, stappen.eerste(soort));
        }
    }

    private void laatWeg(MijlpaalSoort soort) {
        if (termijnen.wacht(soort)) {
            termijnen.vervallen(soort, Reden.TE_KORT_ZIEK);
        }
    }

    /** The report on the return to work. */
    enum Verslag {
        VOLLEDIG,
        VERKORT,
        GEEN
    }
}
