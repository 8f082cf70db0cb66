package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** Says in plain words why a step lies where it lies. Made when somebody asks; the terms themselves need no words. */
final class Uitlegger {
    private static final int DAGEN_PER_WEEK = 7;

    /** On these nobody has something to do: they happen, or others do them. */
    private static final Set<MijlpaalSoort> GEBEURT = EnumSet.of(
            MijlpaalSoort.LOON_TWEEDE_JAAR,
            MijlpaalSoort.WIA_BRIEF,
            MijlpaalSoort.BESLISSING_UWV,
            MijlpaalSoort.EINDE_WACHTTIJD,
            MijlpaalSoort.EINDE_LOON);

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Termijnen termijnen;
    private final Stappen stappen;
    private final Zinnen zinnen = new Zinnen();
    private final Tellinguitleg tel;

    Uitlegger(Feiten feiten, Regels regels, Telling telling, Eindes eindes, Termijnen termijnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.termijnen = termijnen;
        this.tel = new Tellinguitleg(feiten, regels, telling, eindes, zinnen);
        this.stappen = Stappen.van(feiten.stappen(), telling.eersteDag());
    }

    Uitleg leguit(MijlpaalSoort soort) {
        zinnen.zeg("poortwachter.regel." + soort.name());
        if (!termijnen.heeft(soort)) {
            zinnen.zeg("poortwachter.uitleg.nietNodig");
            return new Uitleg(zinnen.alle(), regels.regel(soort).artikel());
        }
        var gewoon = gewoneDag(soort);
        var artikel = soort == MijlpaalSoort.VANGNETMELDING
                ? vangnet(gewoon)
                : termijn(soort, regels.regel(soort, termijnen.rij(soort)), gewoon);
        stand(soort, gewoon);
        vrijeDag(soort);
        return new Uitleg(zinnen.alle(), artikel);
    }

    /** The last day without what was agreed to put it off. */
    private int gewoneDag(MijlpaalSoort soort) {
        if (termijnen.status(soort) != MijlpaalStatus.UITGESTELD) {
            return termijnen.uiterlijk(soort);
        }
        var zonder = feiten.stappen().stream()
                .map(stap -> stap.soort() == soort
                        ? new Stap(stap.soort(), stap.volgnummer(), stap.datum(), stap.uitkomst(), null)
                        : stap)
                .toList();
        return new Rekenblad(feiten.metStappen(zonder), regels, telling, eindes)
                .reken()
                .uiterlijk(soort);
    }

    /** The count of days, and what moved it. */
    private String termijn(MijlpaalSoort soort, Regel regel, int dag) {
        var anker = dag - regel.uiterlijk();
        switch (regel.anker()) {
            case TELDAG -> {
                if (soort == MijlpaalSoort.LOON_TWEEDE_JAAR) {
                    tel.begin(regel.uiterlijk(), dag);
                } else {
                    tel.geteld(regel.uiterlijk(), dag);
                }
            }
            case PROBLEEMANALYSE -> {
                if (stappen.oordeelOp() == Stappen.GEEN) {
                    var analyse = termijnen.uiterlijk(MijlpaalSoort.PROBLEEMANALYSE);
                    na("poortwachter.anker.uitgesteldeAnalyse", regel.uiterlijk(), analyse, dag);
                } else {
                    na("poortwachter.anker.probleemanalyse", regel.uiterlijk(), stappen.oordeelOp(), dag);
                }
            }
            case VORIGE_BEOORDELING -> na("poortwachter.anker.oordeel", regel.uiterlijk(), stappen.oordeelOp(), dag);
            case VORIG_CONTACT -> na("poortwachter.anker.contact", regel.uiterlijk(), stappen.vorigContact(), dag);
            case EVALUATIE_VOLGENS_KEUZE -> {
                var vorige = stappen.vorigeEvaluatie();
                na(
                        vorige == stappen.laatste(MijlpaalSoort.EERSTEJAARSEVALUATIE)
                                ? "poortwachter.anker.evaluatieNaEersteJaar"
                                : "poortwachter.anker.evaluatie",
                        Rekenblad.evaluatieWeken(feiten, regels),
                        vorige,
                        dag);
            }
            case EERSTEJAARSEVALUATIE -> spoor2(regel, dag);
            case WIA_BRIEF -> zinnen.zeg("poortwachter.anker.brief", regel.uiterlijk(), Zinnen.dag(anker));
            case EINDE_WACHTTIJD -> vanHetEinde(soort, regel, anker);
            case EINDE_LOON -> {
                zinnen.zeg("poortwachter.anker.loon", Zinnen.dag(dag));
                tel.einde(EnumSet.allOf(Verlenging.Soort.class));
            }
            case HERSTEL -> hersteld(regel, anker);
            case WEER_ZIEK -> zinnen.zeg("poortwachter.anker.weerZiek", regel.uiterlijk() + 1, Zinnen.dag(anker));
            case LAATSTE_DAG -> uitDienst(soort, dag);
            case EERSTE_ZIEKTEDAG, NA_VERLOF, BEKEND -> zinnen.zeg("poortwachter.anker.eersteDag", Zinnen.dag(anker));
        }
        return regel.artikel();
    }

    /** So many days or weeks after a document, and the days in between that did not count. */
    private void na(String sleutel, int aantal, int anker, int dag) {
        zinnen.zeg(sleutel, aantal, Zinnen.dag(anker));
        tel.pauzesNa(anker, dag);
    }

    private void spoor2(Regel regel, int dag) {
        var evaluatie = stappen.laatste(MijlpaalSoort.EERSTEJAARSEVALUATIE);
        var kansrijk = stappen.spoor1KansrijkOp();
        if (kansrijk != Stappen.GEEN && kansrijk >= evaluatie && dag == Rekenblad.kansrijkTot(kansrijk, regels)) {
            zinnen.zeg("poortwachter.anker.kansrijk", regels.getal(Getal.SPOOR_1_MAANDEN), Zinnen.dag(kansrijk));
        } else {
            na("poortwachter.anker.eerstejaarsevaluatie", regel.uiterlijk(), evaluatie, dag);
        }
    }

    private void vanHetEinde(MijlpaalSoort soort, Regel regel, int einde) {
        if (soort != MijlpaalSoort.EINDE_WACHTTIJD) {
            zinnen.zeg(
                    "poortwachter.anker.einde",
                    -regel.uiterlijk() / DAGEN_PER_WEEK,
                    -regel.uiterlijk() % DAGEN_PER_WEEK,
                    Zinnen.dag(einde));
        }
        tel.einde(EnumSet.of(Verlenging.Soort.VRIJWILLIG, Verlenging.Soort.VERKORTE_WACHTTIJD));
    }

    private void hersteld(Regel regel, int anker) {
        var terugval = telling.herstel() == Telling.LOOPT ? Terugval.van(telling, stappen) : Terugval.GEEN;
        var herstel = terugval.isEr() ? terugval.herstel() : telling.herstel();
        zinnen.zeg("poortwachter.anker.hersteld", regel.uiterlijk(), Zinnen.dag(herstel));
        if (anker != herstel) {
            zinnen.zeg("poortwachter.anker.laterGemeld", Zinnen.dag(anker));
        }
        if (terugval.isEr()) {
            zinnen.zeg("poortwachter.anker.terugval", Zinnen.dag(terugval.weerZiek()));
        }
    }

    private void uitDienst(MijlpaalSoort soort, int dag) {
        var laatste = feiten.laatsteDag();
        if (laatste != null) {
            if (soort == MijlpaalSoort.UIT_DIENST_AANGIFTE) {
                zinnen.zeg("poortwachter.anker.laatsteWerkdag", Kalender.voluit(laatste), Zinnen.dag(dag));
            } else {
                zinnen.zeg("poortwachter.anker.laatsteDag", Kalender.voluit(laatste), Telling.dag(laatste) - dag);
            }
            if (soort == MijlpaalSoort.UIT_DIENST_VERSLAG) {
                zinnen.zeg(
                        "poortwachter.verslag."
                                + Uitdiensttermijnen.verslag(Telling.dag(laatste), regels, telling, stappen)
                                        .name(),
                        telling.dagenTot(Telling.dag(laatste)),
                        regels.getal(Getal.VERSLAG_NA_DAGEN) / DAGEN_PER_WEEK,
                        regels.getal(Getal.VERKORT_VERSLAG_TOT_DAGEN) / DAGEN_PER_WEEK);
            }
        }
    }

    private String vangnet(int dag) {
        var groep = regels.vangnet(feiten.vangnet());
        zinnen.zeg("poortwachter.vangnet." + groep.groep().name());
        var later = regels.regel(MijlpaalSoort.VANGNETMELDING);
        return switch (termijnen.rij(MijlpaalSoort.VANGNETMELDING)) {
            case Uwvtermijnen.LATER_BEKEND -> {
                zinnen.zeg("poortwachter.anker.bekend", later.uiterlijk() + 1, Zinnen.dag(dag - later.uiterlijk()));
                yield later.artikel();
            }
            case Uwvtermijnen.LAATSTE_DAG -> {
                zinnen.zeg("poortwachter.anker.laatsteDag", Zinnen.dag(dag), 0);
                yield groep.artikel();
            }
            case Uwvtermijnen.WEER_ZIEK -> {
                var regel = regels.regel(
                        MijlpaalSoort.VANGNETMELDING, regels.rij(MijlpaalSoort.VANGNETMELDING, Anker.WEER_ZIEK));
                zinnen.zeg("poortwachter.anker.weerZiek", regel.uiterlijk() + 1, Zinnen.dag(dag - regel.uiterlijk()));
                yield regel.artikel();
            }
            default -> {
                if (termijnen.rij(MijlpaalSoort.VANGNETMELDING) == Uwvtermijnen.WEER_ZIEK_BINNEN_TERMIJN) {
                    zinnen.zeg(
                            "poortwachter.anker.weerZiekBinnenTermijn",
                            Zinnen.dag(termijnen.open(MijlpaalSoort.VANGNETMELDING)));
                }
                if (groep.anker() == Anker.NA_VERLOF) {
                    na("poortwachter.anker.naVerlof", groep.uiterlijk() + 1, telling.dagNaVerlof(), dag);
                } else {
                    tel.geteld(groep.uiterlijk(), dag);
                }
                yield groep.artikel();
            }
        };
    }

    /** How it stands. */
    private void stand(MijlpaalSoort soort, int gewoon) {
        var gereedOp = termijnen.gereedOp(soort);
        switch (termijnen.status(soort)) {
            case OPEN -> {
                if (regels.magAfwijken(soort)) {
                    zinnen.zeg("poortwachter.uitleg.magAfwijken");
                }
            }
            case UITGESTELD ->
                zinnen.zeg(
                        "poortwachter.uitleg.uitgesteld", Zinnen.dag(termijnen.uiterlijk(soort)), Zinnen.dag(gewoon));
            case GEREED -> {
                if (gereedOp != Termijnen.GEEN) {
                    zinnen.zeg("poortwachter.uitleg.gereed", Zinnen.dag(gereedOp));
                }
            }
            case VERVALLEN ->
                zinnen.zeg("poortwachter.vervallen." + termijnen.reden(soort).name());
        }
    }

    private void vrijeDag(MijlpaalSoort soort) {
        var dag = LocalDate.ofEpochDay(termijnen.uiterlijk(soort));
        if (termijnen.wacht(soort) && !GEBEURT.contains(soort) && !Feestdagen.isWerkdag(dag)) {
            zinnen.zeg(
                    Feestdagen.isFeestdag(dag) ? "poortwachter.uitleg.feestdag" : "poortwachter.uitleg.weekend",
                    voluitMetDag(dag),
                    voluitMetDag(Feestdagen.werkdagOpOfVoor(dag)));
        }
    }

    private static String voluitMetDag(LocalDate dag) {
        return dag.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, Melding.NEDERLANDS)
                        .toLowerCase(Locale.ROOT)
                + " "
                + Kalender.voluit(dag);
    }
}
