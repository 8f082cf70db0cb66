package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import nl.verzuimsysteem.facturatie.Factuurschrijver.Ingehaald;
import nl.verzuimsysteem.facturatie.Grondslagen.Maandbron;
import nl.verzuimsysteem.facturatie.RunRepository.Lopend;
import nl.verzuimsysteem.kern.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the invoices of a run, company by company in the order of their keys. Reads by the page and writes each invoice in
 * a transaction of its own, so it can end at any moment and goes on where it was. What fails in writing ends it, so that
 * nobody is passed over; it is tried again a moment later.
 */
@Singleton
class Factuurronde {
    static final int BLADZIJDE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Factuurronde.class);
    private static final int POGINGEN = 3;

    private final RunRepository runs;
    private final Grondslagen grondslagen;
    private final Factuurschrijver schrijver;

    Factuurronde(RunRepository runs, Grondslagen grondslagen, Factuurschrijver schrijver) {
        this.runs = runs;
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
        var tot = run.totBedrijf();
        while (true) {
            var concepten = bron.lees(tot, bladzijde);
            if (concepten.isEmpty()) {
                schrijver.klaar(run);
                return true;
            }
            for (var concept : concepten) {
                if (Thread.currentThread().isInterrupted()) {
                    return false;
                }
                maak(actor, run, bron, concept);
            }
            tot = concepten.getLast().klant().bedrijf().waarde();
            schrijver.gehad(run, tot, 0);
        }
    }

    private void maak(Actor actor, Lopend run, Maandbron bron, Conceptfactuur concept) {
        var bedrijf = concept.klant().bedrijf().waarde();
        var nu = List.of(concept);
        for (var poging = 1; ; poging++) {
            if (nu.isEmpty() || nu.getFirst().klant().bedrijf().waarde() != bedrijf) {
                return;
            }
            var versie = nu.getFirst();
            if (versie.bijzonderheden().contains(Bijzonderheid.NIET_TE_BEREKENEN)) {
                schrijver.gehad(run, bedrijf, 1);
                return;
            }
            if (versie.isLeeg()) {
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
                nu = bron.lees(bedrijf - 1, 1);
            }
        }
    }
}
