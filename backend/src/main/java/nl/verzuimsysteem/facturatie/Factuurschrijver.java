package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.RunRepository.Lopend;
import nl.verzuimsysteem.facturatie.RunRepository.Stand;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.verrichtingen.OpenVerrichtingen;

/**
 * Makes one invoice of a run in one transaction, with its number, its lines, the mark on what it is for, how far the run
 * is, and its line in the log: all of it or nothing. Six statements, seven for what was missed.
 */
@Singleton
class Factuurschrijver {
    private final RunRepository runs;
    private final GemistRepository gemist;
    private final FactuurRepository facturen;
    private final OpenVerrichtingen verrichtingen;
    private final Betaaltermijn termijn;
    private final AuditLog audit;
    private final Clock klok;

    Factuurschrijver(
            RunRepository runs,
            GemistRepository gemist,
            FactuurRepository facturen,
            OpenVerrichtingen verrichtingen,
            Betaaltermijn termijn,
            AuditLog audit,
            Clock klok) {
        this.runs = runs;
        this.gemist = gemist;
        this.facturen = facturen;
        this.verrichtingen = verrichtingen;
        this.termijn = termijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Nothing when another node made it, or was further already.
     *
     * @throws Ingehaald when something of it came on an invoice since it was read; nothing is written then
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void schrijf(Actor actor, Lopend run, Conceptfactuur concept) {
        var klant = concept.klant();
        var bedrijf = klant.bedrijf();
        var jaar = run.factuurdatum().getYear();
        var stand = runs.houdVast(actor.bereik(), run.id(), jaar);
        if (!stand.status().equals(run.status()) || !isAanDeBeurt(run, stand, bedrijf)) {
            return;
        }
        var volgnummer = stand.laatste() + 1;
        var id = facturen.maak(new NieuweFactuur(
                klant.aan(),
                run.id(),
                Factuursoort.FACTUUR,
                volgnummer,
                run.factuurdatum(),
                termijn.vervalt(run.factuurdatum()),
                concept.regels(),
                concept.bedragen(),
                klok.instant(),
                actor.naam(),
                null,
                null,
                null,
                null));
        if (!verrichtingen.factureer(bedrijf, id.waarde(), concept.verrichtingen())) {
            throw new Ingehaald();
        }
        runs.verder(run.id(), jaar, bedrijf.waarde(), volgnummer);
        audit.schrijf(actor, Handeling.FACTUURRUN_UITVOEREN, Onderwerp.van("factuur", bedrijf, null, id));
    }

    /** What was missed is made by who takes it off the list, whatever else is made by who is not there yet. */
    private boolean isAanDeBeurt(Lopend run, Stand stand, BedrijfId bedrijf) {
        return run.isOpnieuw() ? gemist.haalWeg(run.id(), bedrijf) : stand.totBedrijf() < bedrijf.waarde();
    }

    /** Notes how far the run is, also where no invoice was due. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void gehad(Lopend run, long bedrijf) {
        runs.gehad(run.id(), bedrijf);
    }

    /** Notes that the invoice of a company could not be computed, so that it can be made later. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void gemist(Lopend run, Conceptfactuur concept) {
        var bedrijf = concept.klant().bedrijf();
        var reden = String.valueOf(concept.reden());
        if (run.isOpnieuw()) {
            gemist.werkBij(run.id(), bedrijf, reden, klok.instant());
        } else if (runs.gehad(run.id(), bedrijf.waarde())) {
            gemist.bewaar(run.id(), bedrijf, reden, klok.instant());
        }
    }

    /** Notes that no invoice is due any more where one was missed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void vervallen(Lopend run, BedrijfId bedrijf) {
        gemist.haalWeg(run.id(), bedrijf);
    }

    /** Notes that all is done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void klaar(Lopend run) {
        runs.klaar(run, klok.instant());
    }

    /** What was read is no longer so. */
    static final class Ingehaald extends RuntimeException {
        Ingehaald() {
            super("Something of this invoice came on another one", null, false, false);
        }
    }
}
