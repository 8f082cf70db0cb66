package nl.verzuimsysteem.taken;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;

/**
 * Records steps that follow from another act, such as a consult that was planned or held, in the transaction of that act.
 * Whoever may do the act need not be who records such a step by hand. A step that is done already, or does not belong to
 * the case, is left as it is: the other act must not fail by it.
 */
@Singleton
public class Vanzelfstap {
    private final Feitenbron feiten;
    private final Stapschrijver schrijver;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<StapVastgelegd> gebeurtenissen;
    private final Clock klok;

    Vanzelfstap(
            Feitenbron feiten,
            Stapschrijver schrijver,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<StapVastgelegd> gebeurtenissen,
            Clock klok) {
        this.feiten = feiten;
        this.schrijver = schrijver;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Records those of the steps that wait. One statement, and four for each step that is recorded.
     *
     * @param soorten steps without an outcome or signature
     * @param dag on which they were done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zet(Actor actor, DossierId dossier, List<MijlpaalSoort> soorten, LocalDate dag) {
        var gevonden = feiten.van(actor.bereik(), dossier);
        if (gevonden.isEmpty()) {
            return;
        }
        var zaak = gevonden.get();
        var vandaag = Kalender.vandaag(klok);
        if (zaak.vervallen() || zaak.feiten().perioden().isEmpty() || dag.isAfter(vandaag)) {
            return;
        }
        var mijlpalen = zaak.mijlpalen(vandaag);
        for (var soort : soorten) {
            wachtend(mijlpalen, soort, dag).ifPresent(mijlpaal -> zet(actor, zaak, mijlpaal, dag));
        }
    }

    private static Optional<Mijlpaal> wachtend(Mijlpalen mijlpalen, MijlpaalSoort soort, LocalDate dag) {
        return mijlpalen
                .mijlpaal(soort)
                .filter(Mijlpaal::wacht)
                .filter(mijlpaal -> !dag.isBefore(mijlpalen.eersteZiektedag())
                        && !dag.isBefore(mijlpalen.vroegst(soort, mijlpaal.volgnummer())));
    }

    private void zet(Actor actor, Dossierfeiten zaak, Mijlpaal mijlpaal, LocalDate dag) {
        var soort = mijlpaal.soort();
        var nu = klok.instant();
        schrijver.rondTaakAf(zaak, soort, mijlpaal.volgnummer(), nu, actor.naam());
        schrijver.zet(zaak, new NieuweStap(soort, mijlpaal.volgnummer(), dag, null, null, null, null, null), actor, nu);
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        zaak.bedrijf(),
                        zaak.dossier(),
                        GebeurtenisSoort.STAP_GEZET,
                        dag,
                        soort.naam().tekst(),
                        null,
                        null));
        audit.schrijf(
                actor,
                Handeling.STAP_VASTLEGGEN,
                Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), zaak.dossier()),
                soort + " vastgelegd");
        gebeurtenissen.publishEvent(
                new StapVastgelegd(actor, zaak.bedrijf(), zaak.dossier(), soort, null, dag, null, null));
    }
}
