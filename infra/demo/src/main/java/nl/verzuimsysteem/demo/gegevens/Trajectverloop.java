package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regels;
import nl.verzuimsysteem.poortwachter.Stap;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jspecify.annotations.Nullable;

/**
 * What was done for the steps of each case: mostly in time, sometimes a few days late, and here and there something that
 * still waits. Step after step, because what comes next depends on what was done.
 */
final class Trajectverloop {
    /** More steps than any case has. */
    private static final int HOOGSTENS = 80;

    private static final double OP_TIJD = 0.93;
    private static final double BLIJFT_LIGGEN = 0.12;
    private static final int LAATST = 9;
    /** What lies further back than this was done, or the case would be a scandal. */
    private static final int VERGEETBAAR = 25;

    private static final int WACHTTIJD = 728;
    private static final int WEKEN_SANCTIE = 52;
    /** UWV says so this long before the end of the waiting time (WIA 25 lid 9). */
    private static final int WEKEN_VOOR_EINDE = 6;

    /** Who is sick this many days still has his wages: UWV found that too little was done. */
    static final int LOONSANCTIE_VANAF = 745;

    private static final String GEBREKEN =
            "Spoor 2 begon te laat. UWV vraagt om een trajectplan en elke maand een verslag.";

    private final Agenda agenda;
    private final Toeval toeval = Toeval.voor("trajectverloop");
    private final List<Rijen.Stap> stappen = new ArrayList<>();
    private final List<Rijen.Verlenging> verlengingen = new ArrayList<>();

    Trajectverloop(Agenda agenda) {
        this.agenda = agenda;
    }

    List<Rijen.Stap> stappen() {
        return stappen;
    }

    List<Rijen.Verlenging> verlengingen() {
        return verlengingen;
    }

    void loop(Zaak zaak) {
        var regels = Regels.van(zaak.geval().eersteDag());
        var feiten = Feiten.van(zaak.geval().perioden().stream()
                        .map(periode -> new Verzuimperiode(periode.van(), periode.tot()))
                        .toList())
                .metVangnet("JA".equals(zaak.rij().vangnet()) ? Vangnet.ONBEKEND : Vangnet.GEEN, null);
        if (zaak.geval().loopt()
                && ChronoUnit.DAYS.between(zaak.geval().eersteDag(), agenda.vandaag()) >= LOONSANCTIE_VANAF) {
            feiten = feiten.metVerlengingen(List.of(loonsanctie(zaak, feiten, regels)));
        }
        var gedaan = new ArrayList<Stap>();
        for (var nummer = 0; nummer < HOOGSTENS; nummer++) {
            var volgende = eerstvolgende(feiten.metStappen(gedaan), regels);
            if (volgende == null) {
                return;
            }
            var dag = dag(volgende, isVoorbijWachttijd(zaak));
            if (dag == null) {
                return;
            }
            var uitkomst = uitkomst(volgende.soort());
            gedaan.add(new Stap(volgende.soort(), volgende.volgnummer(), dag, uitkomst, null));
            stappen.add(rij(zaak, volgende, dag, uitkomst));
        }
    }

    private Verlenging loonsanctie(Zaak zaak, Feiten feiten, Regels regels) {
        var van = Poortwachter.bereken(feiten, regels).eindeWachttijd().plusDays(1);
        var sanctie = new Verlenging(Verlenging.Soort.LOONSANCTIE, van, van.plusWeeks(WEKEN_SANCTIE));
        verlengingen.add(new Rijen.Verlenging(
                zaak.rij().bedrijf(),
                zaak.rij().id(),
                sanctie.soort(),
                van,
                sanctie.tot(),
                GEBREKEN,
                Agenda.moment(Agenda.werkdagTot(van.minusWeeks(WEKEN_VOOR_EINDE)), 9, 16, toeval),
                zaak.werkgever().naam()));
        return sanctie;
    }

    /** The step that had to be done first of those whose last day is over. */
    private @Nullable Mijlpaal eerstvolgende(Feiten feiten, Regels regels) {
        for (var mijlpaal : Poortwachter.bereken(feiten, regels).alle()) {
            if (mijlpaal.wacht()
                    && mijlpaal.taakVoor() != null
                    && mijlpaal.uiterlijk().isBefore(agenda.vandaag())) {
                return mijlpaal;
            }
        }
        return null;
    }

    private boolean isVoorbijWachttijd(Zaak zaak) {
        return ChronoUnit.DAYS.between(zaak.geval().eersteDag(), agenda.vandaag()) > WACHTTIJD;
    }

    /** The day on which it was done, or nothing when it still waits. */
    private @Nullable LocalDate dag(Mijlpaal mijlpaal, boolean voorbijWachttijd) {
        var geleden = ChronoUnit.DAYS.between(mijlpaal.uiterlijk(), agenda.vandaag());
        // At the end of the waiting time UWV looks on, and nothing waits.
        if (geleden <= VERGEETBAAR && toeval.kans(BLIJFT_LIGGEN) && !voorbijWachttijd) {
            return null;
        }
        if (!toeval.kans(OP_TIJD)) {
            var laat = Agenda.werkdagVanaf(mijlpaal.uiterlijk().plusDays(toeval.tussen(1, LAATST)));
            return laat.isBefore(agenda.vandaag()) ? laat : voorbijWachttijd ? mijlpaal.uiterlijk() : null;
        }
        var ruimte = Math.toIntExact(ChronoUnit.DAYS.between(mijlpaal.open(), mijlpaal.uiterlijk()));
        var dag = Agenda.werkdagTot(mijlpaal.uiterlijk().minusDays(toeval.tussen(0, Math.max(0, ruimte * 2 / 3))));
        return dag.isBefore(mijlpaal.open()) ? mijlpaal.uiterlijk() : dag;
    }

    private @Nullable Uitkomst uitkomst(MijlpaalSoort soort) {
        return switch (soort) {
            case PROBLEEMANALYSE -> Uitkomst.PLAN_NODIG;
            case HULPVRAAG -> toeval.kans(0.2) ? Uitkomst.HULP_GEWENST : Uitkomst.GEEN_HULP;
            default -> null;
        };
    }

    private Rijen.Stap rij(Zaak zaak, Mijlpaal mijlpaal, LocalDate dag, @Nullable Uitkomst uitkomst) {
        var samen = switch (mijlpaal.soort()) {
            case PLAN_VAN_AANPAK, EVALUATIE, EERSTEJAARSEVALUATIE, EINDEVALUATIE -> true;
            default -> false;
        };
        var functie = mijlpaal.taakVoor();
        return new Rijen.Stap(
                zaak.rij().bedrijf(),
                zaak.rij().id(),
                mijlpaal.soort(),
                mijlpaal.volgnummer(),
                dag,
                samen ? dag : null,
                samen ? dag : null,
                uitkomst,
                vastgelegd(dag),
                functie == null || !functie.isRegioteam() ? zaak.werkgever().naam() : functie.naam(),
                functie == null ? zaak.werkgever().functie() : functie);
    }

    /** Written down on that day, or on the working day after it when that is over. */
    private Instant vastgelegd(LocalDate dag) {
        var moment = Agenda.moment(Agenda.werkdagVanaf(dag), 9, 16, toeval);
        return moment.isAfter(agenda.nu()) ? agenda.laatsteWerkmoment() : moment;
    }
}
