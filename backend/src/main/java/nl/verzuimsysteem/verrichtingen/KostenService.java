package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.toegang.Mag;

/** What was delivered in a case, inside the subscription or outside it, and what is still included. */
@Singleton
public class KostenService {
    private final KostenRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    KostenService(KostenRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The verrichtingen of a case with its meter. Three statements. What the employer must not learn of is not in it, for
     * anybody.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     */
    @Mag(Handeling.VERRICHTINGEN_INZIEN)
    @Transactional
    public Kosten vanDossier(Actor actor, DossierId dossier) {
        var vandaag = Kalender.vandaag(klok);
        var diensten = repository.diensten(actor.bereik(), dossier, vandaag);
        if (diensten.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        var regels = repository.regels(actor.bereik(), dossier, actor.gebruiker()).stream()
                .map(regel -> regel.voor(actor))
                .toList();
        var standen = diensten.stream()
                .map(dienst -> stand(
                        dienst, dienst.tarief().gevonden().orElseThrow().oordeel(vandaag, dienst.teldag()), regels))
                .toList();
        var eerste = diensten.getFirst();
        audit.schrijf(
                actor,
                Handeling.VERRICHTINGEN_INZIEN,
                Onderwerp.van("dossier", eerste.bedrijf(), eerste.werknemer(), dossier));
        var week = standen.getFirst().vandaag().week();
        return new Kosten(
                new Meter(eerste.tarief().abonnement(), eerste.teldag(), week == null ? 1 : week, standen), regels);
    }

    private static Meter.Stand stand(KostenRepository.Dienstrij rij, Prijsoordeel vandaag, List<Verrichting> alle) {
        var dienst = rij.tarief().gevonden().orElseThrow().dienst();
        var regels = alle.stream()
                .filter(regel -> regel.dienst().equals(dienst.code()))
                .toList();
        return new Meter.Stand(
                dienst.code(),
                dienst.naam(),
                dienst.per(),
                vandaag,
                aantal(regels, Oordeel.BINNEN),
                aantal(regels, Oordeel.BUITEN),
                regels.stream()
                        .map(Verrichting::minuten)
                        .mapToInt(minuten -> minuten == null ? 0 : minuten)
                        .sum(),
                Geld.som(regels.stream().map(Verrichting::bedrag)));
    }

    private static int aantal(List<Verrichting> regels, Oordeel oordeel) {
        return regels.stream()
                .filter(regel -> regel.oordeel().oordeel() == oordeel)
                .mapToInt(Verrichting::aantal)
                .sum();
    }
}
