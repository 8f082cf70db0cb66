package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.medisch.SelektOordeelRepository.Stand;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selekten;
import nl.verzuimsysteem.selekt.Selektstatus;

/** The one place where access to the answers of a triage is judged, and written in the log. */
@Singleton
class Selektoordeeldeur {
    private static final String SOORT = "selekt";

    private final Selekten selekten;
    private final SelektOordeelRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    Selektoordeeldeur(Selekten selekten, SelektOordeelRepository repository, AuditLog audit, Clock klok) {
        this.selekten = selekten;
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Lets somebody in to a triage that was filled in, and writes in the log that he came, by which rule, what for, and under
     * whose responsibility. Three statements.
     *
     * @param wat what he comes for, as the log tells it
     * @throws NietGevonden when it lies outside the scope, or was not filled in
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Binnen open(Actor actor, SelektId id, String wat) {
        var selekt = selekten.zoek(actor.bereik(), id)
                .filter(een -> een.status() == Selektstatus.INGEVULD || een.status() == Selektstatus.BEOORDEELD)
                .orElseThrow(() -> new NietGevonden(SOORT, id));
        var lezer = lezer(actor);
        var stand = repository.stand(actor.bereik(), lezer, id).orElseThrow(() -> new NietGevonden(SOORT, id));
        var oordeel = Medischetoegang.triage(actor.functie(), stand.feiten());
        if (oordeel.weigering() != null) {
            throw new MedischGesloten(Handeling.SELEKT_BEOORDELEN, oordeel.weigering(), SOORT, id.waarde());
        }
        var binnen = new Binnen(
                selekt, stand, lezer, Objects.requireNonNull(stand.onder()), Objects.requireNonNull(stand.onderNaam()));
        audit.schrijf(
                actor,
                Handeling.SELEKT_BEOORDELEN,
                Onderwerp.van(SOORT, selekt.bedrijf(), selekt.werknemer(), id),
                wat + "; " + Consultdeur.bijzonderheid(oordeel.grond(), binnen.onderNaam(), binnen.onder()));
        return binnen;
    }

    Lezer lezer(Actor actor) {
        return new Lezer(actor.persoon(), actor.functie(), Kalender.vandaag(klok), klok.instant());
    }

    /** @param onder the bedrijfsarts who is responsible */
    record Binnen(Selekt selekt, Stand stand, Lezer lezer, GebruikerId onder, String onderNaam) {}
}
