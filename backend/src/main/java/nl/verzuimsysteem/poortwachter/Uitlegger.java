package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
    private final List<Melding> zinnen = new ArrayList<>();

    Uitlegger(Feiten feiten, Regels regels, Telling telling, Eindes eindes, Termijnen termijnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.termijnen = termijnen;
        this.stappen = Stappen.van(feiten.stappen(), telling.eersteDag());
    }

    Uitleg leguit(MijlpaalSoort soort) {
        zeg("poortwachter.regel." + soort.name());
        if (!termijnen.heeft(soort)) {
            zeg("poortwachter.uitleg.nietNodig");
            return new Uitleg(zinnen, regels.regel(soort).artikel());
        }
        var gewoon = gewoneDag(soort);
        var artikel = soort == MijlpaalSoort.VANGNETMELDING
                ? vangnet(gewoon)
                : termijn(soort, regels.regel(soort, termijnen.rij(soort)), gewoon);
        stand(soort, gewoon);
        vrijeDag(soort);
        return new Uitleg(zinnen, artikel);
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
            case TELDAG -> geteld(regel.uiterlijk(), dag);
            case PROBLEEMANALYSE ->
                zeg(
                        stappen.oordeelOp() == Stappen.GEEN
                                ? "poortwachter.anker.uitgesteldeAnalyse"
                                : "poortwachter.anker.probleemanalyse",
                        regel.uiterlijk(),
                        dag(anker));
            case VORIGE_BEOORDELING -> zeg("poortwachter.anker.oordeel", regel.uiterlijk(), dag(anker));
            case VORIG_CONTACT -> zeg("poortwachter.anker.contact", regel.uiterlijk(), dag(anker));
            case EVALUATIE_VOLGENS_KEUZE -> {
                var weken = Rekenblad.evaluatieWeken(feiten, regels);
                zeg("poortwachter.anker.evaluatie", weken, dag(dag - weken * DAGEN_PER_WEEK));
            }
            case EERSTEJAARSEVALUATIE -> spoor2(regel, dag);
            case WIA_BRIEF -> zeg("poortwachter.anker.brief", regel.uiterlijk(), dag(anker));
            case EINDE_WACHTTIJD -> vanHetEinde(soort, regel, anker);
            case EINDE_LOON -> {
                zeg("poortwachter.anker.loon", dag(dag));
                geteldEinde();
                verlengd(EnumSet.allOf(Verlenging.Soort.class));
                aow();
            }
            case HERSTEL -> hersteld(regel, anker);
            case LAATSTE_DAG -> uitDienst(soort, dag);
            case EERSTE_ZIEKTEDAG, NA_VERLOF, BEKEND -> zeg("poortwachter.anker.eersteDag", dag(anker));
        }
        return regel.artikel();
    }

    private void geteld(int dagen, int dag) {
        zeg("poortwachter.uitleg.dag", dagen + 1, dagen / DAGEN_PER_WEEK + 1, dag(dag - dagen), dag(dag));
        pauzes(dagen);
    }

    /** Every day that did not count, and leave that came too late to matter. */
    private void pauzes(int dagen) {
        var verschoven = telling.dag(dagen) - dagen;
        if (verschoven != telling.eersteDag()) {
            zeg("poortwachter.uitleg.verschoven", dag(telling.eersteDag()), dag(verschoven));
        }
        var dag = telling.eersteDag() + dagen;
        for (var nummer = 0; nummer < telling.aantalPauzes(); nummer++) {
            var van = telling.van(nummer);
            var tot = telling.tot(nummer);
            if (telling.isVerlof(nummer) && dag < van) {
                zeg("poortwachter.uitleg.verlofLater", dag(van));
                continue;
            }
            dag += tot - van;
            zeg(
                    telling.isVerlof(nummer) ? "poortwachter.uitleg.verlof" : "poortwachter.uitleg.hersteld",
                    dag(van),
                    dag(tot - 1),
                    tot - van);
        }
    }

    private void spoor2(Regel regel, int dag) {
        var kansrijk = stappen.spoor1KansrijkOp();
        if (kansrijk != Stappen.GEEN && kansrijk >= stappen.laatste(MijlpaalSoort.EERSTEJAARSEVALUATIE)) {
            zeg("poortwachter.anker.kansrijk", regels.getal(Getal.SPOOR_1_MAANDEN), dag(kansrijk));
        } else {
            zeg("poortwachter.anker.eerstejaarsevaluatie", regel.uiterlijk(), dag(dag - regel.uiterlijk()));
        }
    }

    private void vanHetEinde(MijlpaalSoort soort, Regel regel, int einde) {
        if (soort != MijlpaalSoort.EINDE_WACHTTIJD) {
            zeg(
                    "poortwachter.anker.einde",
                    -regel.uiterlijk() / DAGEN_PER_WEEK,
                    -regel.uiterlijk() % DAGEN_PER_WEEK,
                    dag(einde));
        }
        geteldEinde();
        verlengd(EnumSet.of(Verlenging.Soort.VRIJWILLIG, Verlenging.Soort.VERKORTE_WACHTTIJD));
        aow();
    }

    private void geteldEinde() {
        var dagen = regels.getal(Getal.WACHTTIJD_DAGEN) - 1;
        zeg(
                "poortwachter.uitleg.wachttijd",
                (dagen + 1) / DAGEN_PER_WEEK,
                dag(eindes.gewoon() - dagen),
                dag(eindes.gewoon()));
        pauzes(dagen);
    }

    /** What makes the end another than after the whole waiting time. */
    private void verlengd(Set<Verlenging.Soort> soorten) {
        for (var een : feiten.verlengingen()) {
            if (soorten.contains(een.soort())) {
                zeg(
                        "poortwachter.verlenging." + een.soort().name(),
                        dag(
                                een.soort() == Verlenging.Soort.VERKORTE_WACHTTIJD
                                        ? Telling.dag(een.tot())
                                        : Telling.dag(een.tot()) - 1));
            }
        }
    }

    private void aow() {
        var vanaf = feiten.aowVanaf();
        if (vanaf != null && eindes.aow() != Termijnen.GEEN) {
            zeg(
                    "poortwachter.uitleg.aow",
                    Kalender.voluit(vanaf),
                    regels.getal(Getal.LOON_NA_AOW_DAGEN) / DAGEN_PER_WEEK);
        }
    }

    private void hersteld(Regel regel, int anker) {
        zeg("poortwachter.anker.hersteld", regel.uiterlijk(), dag(telling.herstel()));
        if (anker != telling.herstel()) {
            zeg("poortwachter.anker.laterGemeld", dag(anker));
        }
    }

    private void uitDienst(MijlpaalSoort soort, int dag) {
        var laatste = feiten.laatsteDag();
        if (laatste != null) {
            zeg("poortwachter.anker.laatsteDag", Kalender.voluit(laatste), Telling.dag(laatste) - dag);
            if (soort == MijlpaalSoort.UIT_DIENST_VERSLAG) {
                zeg(
                        "poortwachter.verslag."
                                + Uitdiensttermijnen.verslag(Telling.dag(laatste), regels, telling, stappen)
                                        .name(),
                        Telling.dag(laatste) - telling.teldag(),
                        regels.getal(Getal.VERSLAG_NA_DAGEN) / DAGEN_PER_WEEK,
                        regels.getal(Getal.VERKORT_VERSLAG_TOT_DAGEN) / DAGEN_PER_WEEK);
            }
        }
    }

    private String vangnet(int dag) {
        var groep = regels.vangnet(feiten.vangnet());
        zeg("poortwachter.vangnet." + groep.groep().name());
        var later = regels.regel(MijlpaalSoort.VANGNETMELDING);
        return switch (termijnen.rij(MijlpaalSoort.VANGNETMELDING)) {
            case Uwvtermijnen.LATER_BEKEND -> {
                zeg("poortwachter.anker.bekend", later.uiterlijk() + 1, dag(dag - later.uiterlijk()));
                yield later.artikel();
            }
            case Uwvtermijnen.LAATSTE_DAG -> {
                zeg("poortwachter.anker.laatsteDag", dag(dag), 0);
                yield groep.artikel();
            }
            default -> {
                if (groep.anker() == Anker.NA_VERLOF) {
                    zeg("poortwachter.anker.naVerlof", groep.uiterlijk() + 1, dag(dag - groep.uiterlijk()));
                } else {
                    geteld(groep.uiterlijk(), dag);
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
                    zeg("poortwachter.uitleg.magAfwijken");
                }
            }
            case UITGESTELD -> zeg("poortwachter.uitleg.uitgesteld", dag(termijnen.uiterlijk(soort)), dag(gewoon));
            case GEREED -> {
                if (gereedOp != Termijnen.GEEN) {
                    zeg("poortwachter.uitleg.gereed", dag(gereedOp));
                }
            }
            case VERVALLEN ->
                zeg("poortwachter.vervallen." + termijnen.reden(soort).name());
        }
    }

    private void vrijeDag(MijlpaalSoort soort) {
        var dag = LocalDate.ofEpochDay(termijnen.uiterlijk(soort));
        if (termijnen.wacht(soort) && !GEBEURT.contains(soort) && !Feestdagen.isWerkdag(dag)) {
            zeg(
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

    private static String dag(int dag) {
        return Kalender.voluit(LocalDate.ofEpochDay(dag));
    }

    private void zeg(String sleutel, Object... waarden) {
        zinnen.add(Melding.van(sleutel, waarden));
    }
}
