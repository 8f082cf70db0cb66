package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;

/** What was delivered in a case, inside the subscription or outside it, and what is still included. */
@Singleton
public class KostenService {
    private static final Comparator<Verrichting> NIEUWSTE_EERST = Comparator.comparing(Verrichting::datum)
            .thenComparing(regel -> regel.id().waarde())
            .reversed();

    private static final Comparator<Tijdwerk.Opdrachtkeuze> NIEUWSTE_OPDRACHT_EERST = Comparator.comparing(
                    (Tijdwerk.Opdrachtkeuze keuze) -> keuze.id().waarde())
            .reversed();

    private final KostenRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    KostenService(KostenRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The verrichtingen of a case with its meter, and for who books time his own clock and the orders he can book on. Two
     * statements, one of which logs the look. What the employer must not learn of is not in it, for anybody.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     */
    @Mag(Handeling.VERRICHTINGEN_INZIEN)
    @Transactional
    public Kosten vanDossier(Actor actor, DossierId dossier) {
        var vandaag = Kalender.vandaag(klok);
        var rijen = repository.diensten(
                actor.bereik(), new KostenRepository.Vraag(dossier, vandaag, actor.gebruiker(), tijddienst(actor)));
        if (rijen.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        var perDienst = new LinkedHashMap<String, List<KostenRepository.Dienstrij>>();
        rijen.forEach(rij -> perDienst
                .computeIfAbsent(rij.gevonden().dienst().code(), ignored -> new ArrayList<>())
                .add(rij));
        var standen = perDienst.values().stream()
                .map(groep -> stand(actor, groep, vandaag))
                .toList();
        var regels = rijen.stream()
                .flatMap(rij -> rij.verrichting(actor))
                .sorted(NIEUWSTE_EERST)
                .toList();
        var eerste = rijen.getFirst();
        audit.schrijf(
                actor,
                Handeling.VERRICHTINGEN_INZIEN,
                Onderwerp.van("dossier", eerste.bedrijf(), eerste.werknemer(), dossier));
        var week = standen.getFirst().vandaag().week();
        return new Kosten(
                new Meter(
                        eerste.tarief().abonnement(),
                        eerste.zaakTeldag(),
                        week == null ? 1 : week,
                        standen,
                        eerste.wissel()),
                regels,
                tijddienst(actor) == null
                        ? Optional.empty()
                        : Optional.of(new Tijdwerk(
                                Optional.ofNullable(eerste.klok()).map(KostenRepository.Klokrij::alsKlok),
                                rijen.stream()
                                        .flatMap(rij -> rij.keuze().stream())
                                        .sorted(NIEUWSTE_OPDRACHT_EERST)
                                        .toList())));
    }

    /** The service his time is of, who books time. */
    private static @Nullable String tijddienst(Actor actor) {
        return Rechten.mag(actor, Handeling.TIJD_BOEKEN) ? Diensten.vanTijd(actor.functie()) : null;
    }

    private static Meter.Stand stand(Actor actor, List<KostenRepository.Dienstrij> groep, LocalDate dag) {
        var eerste = groep.getFirst();
        var dienst = eerste.gevonden().dienst();
        var vandaag = eerste.gevonden().oordeel(dag, eerste.zaakTeldag());
        var regels = groep.stream().flatMap(rij -> rij.verrichting(actor)).toList();
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
