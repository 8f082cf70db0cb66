package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.medisch.MedischRepository.Consultlezing;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.medisch.Medischetoegang.Grond;
import nl.verzuimsysteem.medisch.Medischetoegang.Weigering;

/** The one place where access to a consult is judged, and written in the log. */
@Singleton
class Consultdeur {
    private static final String SOORT = "consult";

    private final MedischRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    Consultdeur(MedischRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** What somebody comes for. */
    enum Doel {
        LEZEN(Medischetoegang.Doel.LEZEN, Handeling.MEDISCH_INZIEN),
        SCHRIJVEN(Medischetoegang.Doel.SCHRIJVEN, Handeling.MEDISCH_VASTLEGGEN),
        ACCORDEREN(Medischetoegang.Doel.ACCORDEREN, Handeling.ACCORDEREN);

        private final Medischetoegang.Doel doel;
        private final Handeling handeling;

        Doel(Medischetoegang.Doel doel, Handeling handeling) {
            this.doel = doel;
            this.handeling = handeling;
        }
    }

    /**
     * Lets somebody in to a consult, and writes in the log that he came, by which rule, and under whose responsibility. Two
     * statements.
     *
     * @throws NietGevonden when it lies outside the scope, or is confidential and not his
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     * @throws NietDoorU when he may read it, and it is for somebody else to change it or to agree with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Consultrij open(Actor actor, ConsultId id, Doel doel) {
        return binnen(actor, id, doel).rij();
    }

    /** The same, with the names of who held it and who is responsible. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    Consultlezing binnen(Actor actor, ConsultId id, Doel doel) {
        var lezing =
                repository.consult(actor.bereik(), lezer(actor), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        var oordeel = Medischetoegang.oordeel(actor.functie(), doel.doel, lezing.feiten());
        if (oordeel.weigering() != null) {
            throw weigering(doel.handeling, oordeel.weigering(), lezing);
        }
        var rij = lezing.rij();
        audit.schrijf(
                actor,
                doel.handeling,
                Onderwerp.van(SOORT, rij.bedrijf(), rij.werknemer(), id),
                bijzonderheid(oordeel.grond(), lezing.onderNaam(), rij.onder()));
        return lezing;
    }

    Lezer lezer(Actor actor) {
        return new Lezer(actor.persoon(), actor.functie(), Kalender.vandaag(klok), klok.instant());
    }

    /** As the log tells it: the rule, and who answers for it. */
    static String bijzonderheid(@org.jspecify.annotations.Nullable Grond grond, String onderNaam, GebruikerId onder) {
        return (grond == Grond.NOODTOEGANG ? "NOODTOEGANG" : "grond " + grond) + "; onder verantwoordelijkheid van "
                + onderNaam + " (gebruiker " + onder + ")";
    }

    private static RuntimeException weigering(Handeling handeling, Weigering weigering, Consultlezing lezing) {
        return switch (weigering) {
            case VERTROUWELIJK -> new NietGevonden(SOORT, lezing.rij().id());
            case ALLEEN_LEZEN -> new NietDoorU("medisch.alleenLezen", lezing.professionalNaam());
            default ->
                new MedischGesloten(
                        handeling, weigering, SOORT, lezing.rij().id().waarde());
        };
    }
}
