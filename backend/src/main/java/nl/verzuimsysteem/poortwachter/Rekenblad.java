package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/** Works out the steps of one case, one after the other: what hangs on another step comes after it. */
final class Rekenblad {
    private static final int DAGEN_PER_WEEK = 7;

    /** Steps that come once and are counted from the first sick day alone. */
    private static final MijlpaalSoort[] GETELD = {
        MijlpaalSoort.HULPVRAAG,
        MijlpaalSoort.OPROEP_SPREEKUUR,
        MijlpaalSoort.PROBLEEMANALYSE,
        MijlpaalSoort.SPREEKUUR_WEEK_42,
        MijlpaalSoort.MELDING_WEEK_42,
        MijlpaalSoort.EERSTEJAARSEVALUATIE,
        MijlpaalSoort.LOON_TWEEDE_JAAR
    };

    /** Steps that are counted back from the end of the waiting time. */
    private static final MijlpaalSoort[] VAN_HET_EINDE = {
        MijlpaalSoort.WIA_BRIEF,
        MijlpaalSoort.ACTUEEL_OORDEEL,
        MijlpaalSoort.EINDEVALUATIE,
        MijlpaalSoort.RE_INTEGRATIEVERSLAG,
        MijlpaalSoort.BESLISSING_UWV,
        MijlpaalSoort.EINDE_WACHTTIJD
    };

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Stappen stappen;
    private final Termijnen termijnen = new Termijnen();

    Rekenblad(Feiten feiten, Regels regels, Telling telling, Eindes eindes) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.stappen = Stappen.van(feiten.stappen(), telling.eersteDag());
    }

    Termijnen reken() {
        ziekmelding();
        for (var soort : GETELD) {
            geteld(soort, 0, 0);
            verwerk(soort);
        }
        plan();
        herbeoordeling();
        evaluatie();
        contact();
        spoor2();
        for (var soort : VAN_HET_EINDE) {
            vanaf(soort, 0, 0, eindes.wachttijd());
            verwerk(soort);
        }
        aanvraag();
        // Who has the AOW has no end of the waiting time to look at: that step lapses, and this one stands for it.
        if (eindes.loon() != eindes.wachttijd() || eindes.aow() != Termijnen.GEEN) {
            vanaf(MijlpaalSoort.EINDE_LOON, 0, 0, eindes.loon());
            verwerk(MijlpaalSoort.EINDE_LOON);
        }
        new Uwvtermijnen(feiten, regels, telling, stappen, termijnen).reken();
        var laatsteDag = new Uitdiensttermijnen(feiten, regels, telling, eindes, stappen, termijnen).reken();
        new Verval(telling, eindes, laatsteDag, stappen, termijnen).reken();
        return termijnen;
    }

    private void ziekmelding() {
        vanaf(MijlpaalSoort.ZIEKMELDING, 0, 0, telling.eersteDag());
        var gemeldOp = feiten.gemeldOp();
        termijnen.gereed(MijlpaalSoort.ZIEKMELDING, gemeldOp == null ? Termijnen.GEEN : Telling.dag(gemeldOp));
    }

    /** The plan follows the judgement that asks for it; without one it has a term of its own (RP 4 lid 1). */
    private void plan() {
        var soort = MijlpaalSoort.PLAN_VAN_AANPAK;
        var rij = regels.rij(soort, Anker.PROBLEEMANALYSE);
        var oordeelOp = stappen.oordeelOp();
        if (oordeelOp != Stappen.GEEN) {
            na(soort, 0, rij, oordeelOp);
        } else {
            geteld(soort, 0, 0);
            var regel = regels.regel(soort, rij);
            var analyse = termijnen.uiterlijk(MijlpaalSoort.PROBLEEMANALYSE);
            if (telling.na(analyse, regel.uiterlijk()) > termijnen.uiterlijk(soort)) {
                na(soort, 0, rij, analyse);
            }
        }
        verwerk(soort);
        var oordeel = stappen.oordeel();
        if (termijnen.wacht(soort)) {
            if (oordeel == Uitkomst.GEEN_LANGDURIG_VERZUIM) {
                termijnen.vervallen(soort, Reden.GEEN_LANGDURIG_VERZUIM);
            } else if (oordeel == Uitkomst.GEEN_MOGELIJKHEDEN) {
                termijnen.vervallen(soort, Reden.GEEN_MOGELIJKHEDEN);
            }
        }
    }

    /** As long as no plan is needed he is looked at again: at fixed times first, and so many days after the last time. */
    private void herbeoordeling() {
        var soort = MijlpaalSoort.HERBEOORDELING;
        var nummer = stappen.volgend(soort);
        if (stappen.oordeel() == Uitkomst.GEEN_MOGELIJKHEDEN) {
            na(soort, nummer, regels.rij(soort, Anker.VORIGE_BEOORDELING), stappen.oordeelOp());
            stelUit(soort);
        } else if (stappen.oordeel() == Uitkomst.GEEN_LANGDURIG_VERZUIM) {
            var keren = regels.aantal(soort, Anker.TELDAG);
            while (nummer < keren && telling.dag(regels.regel(soort, nummer).uiterlijk()) <= stappen.oordeelOp()) {
                nummer++;
            }
            if (nummer < keren) {
                geteld(soort, nummer, nummer);
            } else {
                na(soort, nummer, regels.rij(soort, Anker.VORIGE_BEOORDELING), stappen.oordeelOp());
            }
            stelUit(soort);
        }
    }

    /** Comes again so many weeks after the plan, the last evaluation or the one of the first year. */
    private void evaluatie() {
        var soort = MijlpaalSoort.EVALUATIE;
        var vorige = stappen.vorigeEvaluatie();
        if (vorige == Stappen.GEEN) {
            return;
        }
        var dagen = evaluatieWeken(feiten, regels) * DAGEN_PER_WEEK;
        var regel = regels.regel(soort);
        termijnen.zet(
                soort,
                stappen.volgend(soort),
                0,
                telling.na(vorige, dagen + regel.open()),
                telling.na(vorige, dagen + regel.waarschuw()),
                telling.na(vorige, dagen + regel.uiterlijk()));
        stelUit(soort);
    }

    static int evaluatieWeken(Feiten feiten, Regels regels) {
        return Math.clamp(feiten.keuzes().evaluatieWeken(), 1, regels.getal(Getal.EVALUATIE_WEKEN));
    }

    private void contact() {
        var soort = MijlpaalSoort.CONTACT_ARBODIENST;
        var vorig = stappen.vorigContact();
        if (vorig == Stappen.GEEN) {
            geteld(soort, 0, 0);
        } else {
            na(soort, stappen.volgend(soort), regels.rij(soort, Anker.VORIG_CONTACT), vorig);
        }
        stelUit(soort);
    }

    /** A prospect of return to the own employer puts spoor 2 off, and never brings it forward. */
    private void spoor2() {
        var soort = MijlpaalSoort.SPOOR_2;
        var rij = regels.rij(soort, Anker.EERSTEJAARSEVALUATIE);
        var evaluatie = stappen.laatste(MijlpaalSoort.EERSTEJAARSEVALUATIE);
        if (evaluatie != Stappen.GEEN) {
            na(soort, 0, rij, evaluatie);
        } else {
            geteld(soort, 0, 0);
        }
        var kansrijk = stappen.spoor1KansrijkOp();
        if (kansrijk != Stappen.GEEN && kansrijk >= evaluatie) {
            var tot = kansrijkTot(kansrijk, regels);
            if (tot > termijnen.uiterlijk(soort)) {
                var regel = regels.regel(soort, rij);
                var waarschuw = Math.max(kansrijk, tot - regel.uiterlijk() + regel.waarschuw());
                termijnen.zet(soort, 0, rij, kansrijk, waarschuw, tot);
            }
        }
        verwerk(soort);
    }

    /** Until when somebody who is expected back at the own employer need not look elsewhere. */
    static int kansrijkTot(int kansrijk, Regels regels) {
        return (int) LocalDate.ofEpochDay(kansrijk)
                .plusMonths(regels.getal(Getal.SPOOR_1_MAANDEN))
                .toEpochDay();
    }

    /** A late letter of UWV gives four weeks, unless it was late because UWV was told late or not at all (WIA 64 lid 6). */
    private void aanvraag() {
        var soort = MijlpaalSoort.WIA_AANVRAAG;
        var rij = regels.rij(soort, Anker.WIA_BRIEF);
        var brief = stappen.eerste(MijlpaalSoort.WIA_BRIEF);
        var gemeld = stappen.eerste(MijlpaalSoort.MELDING_WEEK_42);
        vanaf(soort, 0, 0, eindes.wachttijd());
        if (brief != Stappen.GEEN
                && gemeld != Stappen.GEEN
                && gemeld <= termijnen.uiterlijk(MijlpaalSoort.MELDING_WEEK_42)
                && brief + regels.regel(soort, rij).uiterlijk() > termijnen.uiterlijk(soort)) {
            vanaf(soort, 0, rij, brief);
        }
        verwerk(soort);
    }

    /** Puts a step down by days of sickness from the first sick day. */
    private void geteld(MijlpaalSoort soort, int nummer, int rij) {
        na(soort, nummer, rij, telling.eersteDag());
    }

    /** Puts a step down by days of sickness after another day, mostly that of a document. */
    private void na(MijlpaalSoort soort, int nummer, int rij, int anker) {
        var regel = regels.regel(soort, rij);
        termijnen.zet(
                soort,
                nummer,
                rij,
                telling.na(anker, regel.open()),
                telling.na(anker, regel.waarschuw()),
                telling.na(anker, regel.uiterlijk()));
    }

    /** Puts a step down by days of the calendar. */
    private void vanaf(MijlpaalSoort soort, int nummer, int rij, int anker) {
        var regel = regels.regel(soort, rij);
        termijnen.zet(soort, nummer, rij, anker + regel.open(), anker + regel.waarschuw(), anker + regel.uiterlijk());
    }

    /** What was recorded for a step that comes once. */
    private void verwerk(MijlpaalSoort soort) {
        if (stappen.heeft(soort)) {
            termijnen.gereed(soort, stappen.eerste(soort));
        } else {
            stelUit(soort);
        }
    }

    private void stelUit(MijlpaalSoort soort) {
        if (regels.magAfwijken(soort)) {
            var tot = stappen.uitgesteldTot(soort, termijnen.volgnummer(soort));
            if (tot > termijnen.uiterlijk(soort)) {
                termijnen.uitgesteld(soort, tot);
            }
        }
    }
}
