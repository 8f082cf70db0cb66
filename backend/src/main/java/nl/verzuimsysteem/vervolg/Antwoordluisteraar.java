package nl.verzuimsysteem.vervolg;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.taken.StapVastgelegd;
import nl.verzuimsysteem.verzuim.VerlofBeoordeeld;

/** Makes and ends taken in the transaction where an answer is given, so that none is lost and nobody waits for a job. */
@Singleton
class Antwoordluisteraar {
    private final VervolgService service;
    private final VerlofvraagRepository verlof;

    Antwoordluisteraar(VervolgService service, VerlofvraagRepository verlof) {
        this.service = service;
        this.verlof = verlof;
    }

    /** None when nobody wants or wanted help, one when somebody does, two when he does not any more. */
    @EventListener
    void naStap(StapVastgelegd stap) {
        if (stap.soort() == MijlpaalSoort.HULPVRAAG && stap.gaatOver(Uitkomst.HULP_GEWENST)) {
            service.werkHulpBij(Actor.systeem(Vervolgwacht.NAAM), stap.dossier());
        }
    }

    /** Two statements for an order to a casemanager; what another group carries out, the job finds. */
    @EventListener
    void naOpdracht(OpdrachtGewijzigd opdracht) {
        var komtOfGaat = switch (opdracht.status()) {
            case VERSTUURD, INGETROKKEN, TERUGGESTUURD -> true;
            case GEZIEN, IN_BEHANDELING, VRAAG, UITGEVOERD -> false;
        };
        if (komtOfGaat && opdracht.groep() == Functie.CASEMANAGER) {
            service.werkHulpBij(Actor.systeem(Vervolgwacht.NAAM), opdracht.dossier());
        }
    }

    /** One statement. */
    @EventListener
    void naOordeel(VerlofBeoordeeld oordeel) {
        verlof.laatVervallen(oordeel.bedrijf());
    }
}
