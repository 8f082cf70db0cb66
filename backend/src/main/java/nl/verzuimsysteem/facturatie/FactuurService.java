package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.aantallen.Cijfer;
import nl.verzuimsysteem.aantallen.Medewerkersaantallen;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Koprij;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;

/** Invoices for who may see the money of a company, with every line explained. */
@Singleton
public class FactuurService {
    private final FactuurlijstRepository repository;
    private final Factuurlezer lezer;
    private final Medewerkersaantallen aantallen;
    private final AuditLog audit;
    private final Clock klok;

    FactuurService(
            FactuurlijstRepository repository,
            Factuurlezer lezer,
            Medewerkersaantallen aantallen,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.lezer = lezer;
        this.aantallen = aantallen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Invoices and credit notes in scope, the newest first. The first page of a look is written in the audit log. Two
     * statements, one for a further page.
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Bladzijde<Factuurkop> lijst(Actor actor, Factuurfilter filter, Uitsnede uitsnede) {
        var ditJaar = Kalender.vandaag(klok).getYear();
        var rijen = repository.lijst(actor.bereik(), filter, ditJaar, uitsnede).stream()
                .map(Koprij::kop)
                .toList();
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(
                    actor, Handeling.FACTUREN_INZIEN, Onderwerp.lijst("factuur", filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One invoice with its lines. A line leads to the case and the order behind it where the reader may see those, never
     * where the service is nameless. Four statements at most.
     *
     * @throws NietGevonden when it is out of scope
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Factuur factuur(Actor actor, FactuurId id) {
        var gelezen = lezer.gelezen(actor.bereik(), id, Rechten.mag(actor, Handeling.DOSSIER_INZIEN))
                .orElseThrow(() -> new NietGevonden("factuur", id));
        var factuur = gelezen.factuur();
        audit.schrijf(
                actor,
                Handeling.FACTUREN_INZIEN,
                Onderwerp.van("factuur", factuur.kop().bedrijf(), null, id));
        return telling(actor, factuur, gelezen.berekendOp())
                .map(factuur::metTelling)
                .orElse(factuur);
    }

    /** The figure behind the fee, when it is still the one the fee was computed from. */
    private Optional<Cijfer> telling(Actor actor, Factuur factuur, Instant berekendOp) {
        return factuur.regels().stream()
                .filter(regel -> regel.soort() == Regelsoort.ABONNEMENT)
                .findFirst()
                .flatMap(regel -> Optional.ofNullable(regel.van())
                        .flatMap(van -> aantallen.laatstBekend(
                                actor.bereik(), factuur.kop().bedrijf(), van.getYear(), berekendOp))
                        .filter(cijfer -> regel.isBerekendMet(cijfer.aantal())));
    }
}
