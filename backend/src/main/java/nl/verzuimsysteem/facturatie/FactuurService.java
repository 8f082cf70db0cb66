package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Koprij;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;

/** Invoices for who may see the money of a company, with every line explained. */
@Singleton
public class FactuurService {
    private final FactuurlijstRepository repository;
    private final Factuurlezer lezer;
    private final AuditLog audit;

    FactuurService(FactuurlijstRepository repository, Factuurlezer lezer, AuditLog audit) {
        this.repository = repository;
        this.lezer = lezer;
        this.audit = audit;
    }

    /**
     * Invoices and credit notes in scope, the newest first. Two statements.
     *
     * @param bedrijf only of this company; {@code null}: of all
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Bladzijde<Factuurkop> lijst(Actor actor, @Nullable BedrijfId bedrijf, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), bedrijf, uitsnede).stream()
                .map(Koprij::kop)
                .toList();
        audit.schrijfLijst(actor, Handeling.FACTUREN_INZIEN, Onderwerp.lijst("factuur", bedrijf), null);
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One invoice with its lines. A line leads to the case and the order behind it where the reader may see those, never
     * where the service is nameless. Three statements.
     *
     * @throws NietGevonden when it is out of scope
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Factuur factuur(Actor actor, FactuurId id) {
        var factuur = lezer.lees(actor.bereik(), id, Rechten.mag(actor, Handeling.DOSSIER_INZIEN))
                .orElseThrow(() -> new NietGevonden("factuur", id));
        audit.schrijf(
                actor,
                Handeling.FACTUREN_INZIEN,
                Onderwerp.van("factuur", factuur.kop().bedrijf(), null, id));
        return factuur;
    }
}
