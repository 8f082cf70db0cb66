package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Periode;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * The talks between employer and employee: often at first, then every few weeks. Each names the next, which is a taak
 * until it has been held.
 */
final class Contacten {
    private static final List<String> EERSTE = Zinnen.afspraken(0);

    private final Agenda agenda;
    private final Toeval toeval = Toeval.voor("contacten");
    /** How far this case is in each list of agreements. */
    private final Map<List<String>, Integer> gezegd = new IdentityHashMap<>();

    private final List<Rijen.Contactmoment> contactmomenten = new ArrayList<>();
    private final List<Rijen.Gebeurtenis> gebeurtenissen = new ArrayList<>();
    private final List<Rijen.Taak> taken = new ArrayList<>();

    Contacten(Agenda agenda) {
        this.agenda = agenda;
    }

    List<Rijen.Contactmoment> contactmomenten() {
        return contactmomenten;
    }

    List<Rijen.Gebeurtenis> gebeurtenissen() {
        return gebeurtenissen;
    }

    List<Rijen.Taak> taken() {
        return taken;
    }

    void houd(Zaak zaak) {
        var momenten = new ArrayList<Instant>();
        gezegd.clear();
        for (int nummer = 0; nummer < zaak.gemeld().size(); nummer++) {
            var periode = zaak.geval().perioden().get(nummer);
            var gesprekken = dagen(periode, Agenda.dag(zaak.gemeld().get(nummer))).stream()
                    .map(dag -> Agenda.moment(dag, 10, 17, toeval))
                    .toList();
            for (int gesprek = 0; gesprek < gesprekken.size(); gesprek++) {
                var volgende = gesprek + 1 < gesprekken.size()
                        ? Agenda.dag(gesprekken.get(gesprek + 1))
                        : laatsteAfspraak(periode, Agenda.dag(gesprekken.get(gesprek)));
                contact(zaak, gesprekken.get(gesprek), volgende);
            }
            momenten.addAll(gesprekken);
        }
        taak(zaak, momenten);
    }

    /** On which days they talked during a spell; after it was reported and before recovery. */
    private List<LocalDate> dagen(Periode periode, LocalDate gemeld) {
        var dagen = new ArrayList<LocalDate>();
        var dag = Agenda.werkdagVanaf(gemeld.plusDays(toeval.tussen(1, 4)));
        while (!dag.isAfter(agenda.laatsteDag()) && (periode.tot() == null || dag.isBefore(periode.tot()))) {
            dagen.add(dag);
            dag = Agenda.werkdagVanaf(dag.plusDays(tussenpoos(periode.van(), dag)));
        }
        return dagen;
    }

    private int tussenpoos(LocalDate begin, LocalDate dag) {
        var weken = ChronoUnit.WEEKS.between(begin, dag);
        if (weken < 3) {
            return toeval.tussen(5, 9);
        }
        return weken < 9 ? toeval.tussen(12, 18) : toeval.tussen(26, 44);
    }

    private void contact(Zaak zaak, Instant moment, @Nullable LocalDate volgende) {
        var dag = Agenda.dag(moment);
        var kanaal = toeval.kies(Zinnen.KANALEN);
        var afspraken = volgendeZin(
                Zinnen.afspraken(ChronoUnit.WEEKS.between(zaak.geval().eersteDag(), dag)));
        contactmomenten.add(new Rijen.Contactmoment(
                contactmomenten.size() + 1L,
                zaak.rij().bedrijf(),
                zaak.rij().id(),
                dag,
                kanaal,
                afspraken,
                volgende,
                moment,
                zaak.werkgever().naam(),
                toeval.sleutel()));
        gebeurtenissen.add(zaak.gebeurtenis(moment, GebeurtenisSoort.CONTACT, dag, kanaal.naam(), afspraken));
    }

    /** What was not said in this case yet, as long as there is something. */
    private String volgendeZin(List<String> zinnen) {
        var plaats = gezegd.computeIfAbsent(zinnen, nieuw -> nieuw == EERSTE ? toeval.tussen(0, nieuw.size() - 1) : 0);
        gezegd.put(zinnen, plaats + 1);
        return zinnen.get(plaats % zinnen.size());
    }

    /** The next talk of a running case lies ahead, or was forgotten; after recovery there is none. */
    private @Nullable LocalDate laatsteAfspraak(Periode periode, LocalDate dag) {
        if (periode.tot() != null) {
            return null;
        }
        var vergeten = Agenda.werkdagenTerug(agenda.vandaag(), toeval.tussen(1, 3));
        return vergeten.isAfter(dag) && toeval.kans(0.25)
                ? vergeten
                : Agenda.werkdagVanaf(agenda.vandaag().plusDays(toeval.tussen(0, 12)));
    }

    /** A case has one taak for its next talk; each talk sets it anew, and the last one of a spell ends it. */
    private void taak(Zaak zaak, List<Instant> momenten) {
        if (momenten.isEmpty()) {
            return;
        }
        var rij = zaak.rij();
        var laatste = contactmomenten.getLast();
        var afgesproken = laatste.volgendeDatum();
        if (afgesproken == null && momenten.size() < 2) {
            return;
        }
        taken.add(new Rijen.Taak(
                rij.bedrijf(),
                rij.regio(),
                rij.id(),
                "CONTACT",
                zaak.werkgever().functie(),
                afgesproken == null ? laatste.datum() : afgesproken,
                "contact:" + rij.id(),
                afgesproken == null ? null : 1,
                afgesproken == null ? laatste.moment() : null,
                afgesproken == null ? zaak.werkgever().naam() : null));
    }
}
