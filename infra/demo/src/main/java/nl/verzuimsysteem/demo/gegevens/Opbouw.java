package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How people come back little by little: first on trial, then for some of their hours. */
final class Opbouw {
    /** Who is absent for less than this comes back at once. */
    private static final int VANAF_DAGEN = 30;

    private static final int STAP_MINST = 12;
    private static final int STAP_MEEST = 30;
    private static final List<Integer> TREDEN = List.of(75, 50, 25);

    private final Agenda agenda;
    private final Toeval toeval = Toeval.voor("opbouw");
    private final List<Rijen.Verloop> rijen = new ArrayList<>();

    Opbouw(Agenda agenda) {
        this.agenda = agenda;
    }

    List<Rijen.Verloop> rijen() {
        return rijen;
    }

    void bouw(Zaak zaak) {
        for (var periode : zaak.geval().perioden()) {
            var tot = periode.tot() == null ? agenda.vandaag().plusDays(1) : periode.tot();
            if (ChronoUnit.DAYS.between(periode.van(), tot) >= VANAF_DAGEN && toeval.kans(0.6)) {
                bouw(zaak, periode.van(), tot);
            }
        }
    }

    private void bouw(Zaak zaak, LocalDate van, LocalDate tot) {
        var dag = Agenda.werkdagVanaf(van.plusDays(toeval.tussen(STAP_MINST, STAP_MEEST + STAP_MEEST)));
        if (toeval.kans(0.3) && dag.isBefore(tot)) {
            rijen.add(new Rijen.Verloop(zaak.rij().bedrijf(), zaak.rij().id(), dag, 100, true));
            dag = Agenda.werkdagVanaf(dag.plusDays(toeval.tussen(STAP_MINST, STAP_MEEST)));
        }
        for (var trede : TREDEN) {
            if (!dag.isBefore(tot) || toeval.kans(0.15)) {
                return;
            }
            rijen.add(new Rijen.Verloop(zaak.rij().bedrijf(), zaak.rij().id(), dag, trede, false));
            dag = Agenda.werkdagVanaf(dag.plusDays(toeval.tussen(STAP_MINST, STAP_MEEST)));
        }
    }
}
