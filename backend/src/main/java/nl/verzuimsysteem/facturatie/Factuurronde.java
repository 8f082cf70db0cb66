package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import nl.verzuimsysteem.facturatie.Factuurschrijver.Ingehaald;
import nl.verzuimsysteem.facturatie.Grondslagen.Maandbron;
import nl.verzuimsysteem.facturatie.RunRepository.Lopend;
import nl.verzuimsysteem.kern.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the invoices of a run, company by company in the order of their keys, or those that it missed. Reads by the page
 * and writes each invoice in a transaction of its own, so it can end at any moment and goes on where it was. What fails in
 * writing ends it, so that nobody is passed over; it is tried again a moment later.
 */
@Singleton
class Factuurronde {
    static final int BLADZIJDE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Factuurronde.class);
    private static final int POGINGEN = 3;

    private final RunRepository runs;
    private final GemistRepository gemist;
    private final Grondslagen grondslagen;
    private final Factuurschrijver schrijver;

    Factuurronde(RunRepository runs, GemistRepository gemist, Grondslagen grondslagen, Factuurschrijver schrijver) {
        this.runs = runs;
        this.gemist = gemist;
        this.grondslagen = grondslagen;
        this.schrijver = schrijver;
    }

    /** @return whether no run is left to be made; {@code false} when it was told to stop */
    boolean loop(Actor actor, int bladzijde) {
        var lopend = runs.lopend(actor.bereik());
        if (lopend.isEmpty()) {
            return true;
        }
        var run = lopend.get();
        var bron = grondslagen.voor(actor.bereik(), YearMonth.from(run.maand()), YearMonth.from(run.eersteMaand()));
        var klaar = run.isOpnieuw() ? haalIn(actor, run, bron, bladzijde) : maakAlle(actor, run, bron, bladzijde);
        if (klaar) {
            schrijver.klaar(run);
        }
        return klaar;
    }

    private boolean maakAlle(Actor actor, Lopend run, Maandbron bron, int bladzijde) {
        var concepten = bron.lees(run.totBedrijf(), bladzijde);
        while (!concepten.isEmpty()) {
            if (!maak(actor, run, bron, concepten)) {
                return false;
            }
            var tot = laatste(concepten);
            schrijver.gehad(run, tot);
            concepten = bron.lees(tot, bladzijde);
        }
        return true;
    }

    /** What still cannot be computed stays on the list. */
    private boolean haalIn(Actor actor, Lopend run, Maandbron bron, int bladzijde) {
        var over = gemist.volgende(actor.bereik(), run.id(), 0, bladzijde);
        while (!over.isEmpty()) {
            var welke = new HashSet<>(over);
            var concepten = bron.lees(over.getFirst().waarde() - 1, bladzijde);
            var eigen = concepten.stream()
                    .filter(concept -> welke.contains(concept.klant().bedrijf()))
                    .toList();
            if (!maak(actor, run, bron, eigen)) {
                return false;
            }
            over = gemist.volgende(actor.bereik(), run.id(), laatste(concepten), bladzijde);
        }
        return true;
    }

    private boolean maak(Actor actor, Lopend run, Maandbron bron, List<Conceptfactuur> concepten) {
        for (var concept : concepten) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            maak(actor, run, bron, concept);
        }
        return true;
    }

    private void maak(Actor actor, Lopend run, Maandbron bron, Conceptfactuur concept) {
        var bedrijf = concept.klant().bedrijf();
        var nu = List.of(concept);
        for (var poging = 1; ; poging++) {
            if (nu.isEmpty() || !nu.getFirst().klant().bedrijf().equals(bedrijf)) {
                return;
            }
            var versie = nu.getFirst();
            if (versie.reden() != null) {
                schrijver.gemist(run, versie);
                return;
            }
            if (versie.isLeeg()) {
                if (run.isOpnieuw()) {
                    schrijver.vervallen(run, bedrijf);
                }
                return;
            }
            try {
                schrijver.schrijf(actor, run, versie);
                return;
            } catch (Ingehaald e) {
                if (poging == POGINGEN) {
                    throw e;
                }
                LOG.info("Bedrijf {} veranderde onder het factureren; nog eens", bedrijf);
                nu = bron.lees(bedrijf.waarde() - 1, 1);
            }
        }
    }

    private static long laatste(List<Conceptfactuur> concepten) {
        return concepten.getLast().klant().bedrijf().waarde();
    }
}
