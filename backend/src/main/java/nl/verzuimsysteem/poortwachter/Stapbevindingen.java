package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.Comparator;
import nl.verzuimsysteem.kern.Kalender;

/** What cannot be in the steps that were recorded, the extensions, the end of the employment and the choices. */
final class Stapbevindingen {
    private static final int DAGEN_PER_WEEK = 7;

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Bevindingenlijst lijst;
    private final LocalDate eersteDag;

    Stapbevindingen(Feiten feiten, Regels regels, Telling telling, Eindes eindes, Bevindingenlijst lijst) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.lijst = lijst;
        this.eersteDag = LocalDate.ofEpochDay(telling.eersteDag());
    }

    void zoek() {
        stappen();
        verlengingen();
        uitDienst();
        melding();
        var weken = feiten.keuzes().evaluatieWeken();
        if (weken != Rekenblad.evaluatieWeken(feiten, regels)) {
            lijst.letOp("poortwachter.bevinding.evaluatieWeken", weken, regels.getal(Getal.EVALUATIE_WEKEN));
        }
        if (feiten.vangnet() == Vangnet.ONBEKEND
                && !Bevindingenlijst.is(feiten.aowVanaf(), vanaf -> Telling.dag(vanaf) <= telling.eersteDag())) {
            lijst.letOp("poortwachter.bevinding.vangnetOnbekend");
        }
    }

    private void stappen() {
        var volgorde = Comparator.comparing(Stap::soort)
                .thenComparingInt(Stap::volgnummer)
                .thenComparing(Stap::datum, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (var stap : feiten.stappen().stream().sorted(volgorde).toList()) {
            var datum = stap.datum();
            if (datum != null && datum.isBefore(eersteDag) && stap.soort() != MijlpaalSoort.ZIEKMELDING) {
                lijst.tegenspraak(
                        "poortwachter.bevinding.stapTeVroeg", stap.soort().naam(), datum, eersteDag);
            }
            var tot = stap.uitgesteldTot();
            if (tot != null && !regels.magAfwijken(stap.soort())) {
                lijst.tegenspraak("poortwachter.bevinding.uitstel", stap.soort().naam(), tot);
            }
        }
        var stappen = Stappen.van(feiten.stappen(), telling.eersteDag());
        var plan = stappen.eerste(MijlpaalSoort.PLAN_VAN_AANPAK);
        if (plan != Stappen.GEEN && plan < stappen.eerste(MijlpaalSoort.PROBLEEMANALYSE)) {
            lijst.letOp("poortwachter.bevinding.planVoorAnalyse", LocalDate.ofEpochDay(plan));
        }
        var hersteld = stappen.laatste(MijlpaalSoort.HERSTELD_UWV);
        if (hersteld != Stappen.GEEN && telling.herstel() == Telling.LOOPT && !isWeerGemeld(stappen, hersteld)) {
            lijst.letOp("poortwachter.bevinding.weerZiek", LocalDate.ofEpochDay(hersteld));
        }
    }

    /** Whether UWV heard of the sickness after that recovery. */
    private boolean isWeerGemeld(Stappen stappen, int hersteld) {
        var weerZiek = telling.weerZiekNa(hersteld);
        return weerZiek != Termijnen.GEEN
                && Math.max(
                                stappen.laatste(MijlpaalSoort.MELDING_WEEK_42),
                                stappen.laatste(MijlpaalSoort.VANGNETMELDING))
                        >= weerZiek;
    }

    private void verlengingen() {
        for (var een : feiten.verlengingen()) {
            var laatste = Telling.dag(een.tot()) - 1;
            switch (een.soort()) {
                case VRIJWILLIG -> {
                    if (laatste <= eindes.gewoon()) {
                        zonderGevolg(laatste);
                    }
                }
                case LATE_AANVRAAG -> {
                    if (laatste <= Math.max(eindes.gewoon(), eindes.wachttijd())) {
                        zonderGevolg(laatste);
                    }
                }
                case LOONSANCTIE -> {
                    if (laatste <= Math.max(eindes.gewoon(), eindes.wachttijd())) {
                        zonderGevolg(laatste);
                    } else if (laatste > eindes.sanctieHoogstens()) {
                        lijst.tegenspraak(
                                "poortwachter.bevinding.loonsanctie",
                                LocalDate.ofEpochDay(laatste),
                                LocalDate.ofEpochDay(eindes.sanctieHoogstens()),
                                regels.getal(Getal.LOONSANCTIE_DAGEN) / DAGEN_PER_WEEK);
                    }
                }
                case VERKORTE_WACHTTIJD -> verkort(een, laatste);
            }
        }
    }

    private void verkort(Verlenging een, int laatste) {
        if (!Eindes.kanVerkort(laatste, regels, telling)) {
            lijst.tegenspraak(
                    "poortwachter.bevinding.verkort",
                    een.tot(),
                    regels.getal(Getal.VERKORT_NA_DAGEN) / DAGEN_PER_WEEK,
                    regels.getal(Getal.VERKORT_TOT_DAGEN) / DAGEN_PER_WEEK);
        }
    }

    private void zonderGevolg(int laatste) {
        lijst.letOp(
                "poortwachter.bevinding.zonderGevolg",
                LocalDate.ofEpochDay(laatste),
                LocalDate.ofEpochDay(Math.max(eindes.gewoon(), eindes.wachttijd())));
    }

    private void uitDienst() {
        var laatste = feiten.laatsteDag();
        if (laatste == null) {
            return;
        }
        if (laatste.isBefore(eersteDag)) {
            lijst.tegenspraak("poortwachter.bevinding.nietMeerInDienst", eersteDag, laatste);
            return;
        }
        for (var periode : feiten.perioden()) {
            if (periode.van().isAfter(laatste)) {
                lijst.tegenspraak("poortwachter.bevinding.nietMeerInDienst", periode.van(), laatste);
            }
        }
    }

    private void melding() {
        var gemeldOp = feiten.gemeldOp();
        var eerste = feiten.perioden().stream()
                .map(Verzuimperiode::van)
                .min(Comparator.naturalOrder())
                .orElse(eersteDag);
        if (gemeldOp != null && gemeldOp.isBefore(eerste)) {
            lijst.letOp("poortwachter.bevinding.vroegGemeld", gemeldOp, eerste);
        }
        if (gemeldOp != null && Kalender.kan(eerste) && gemeldOp.isAfter(eerste.plusDays(1))) {
            lijst.letOp("poortwachter.bevinding.laatGemeld", gemeldOp, gemeldOp.toEpochDay() - eerste.toEpochDay());
        }
    }
}
