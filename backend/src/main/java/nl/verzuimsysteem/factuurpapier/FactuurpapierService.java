package nl.verzuimsysteem.factuurpapier;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Factuurlezer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;

/** Invoices and credit notes as files, for who may see the money of a company. Made anew each time, always with the same content. */
@Singleton
public class FactuurpapierService {
    private final Factuurlezer facturen;
    private final Factuurpdf pdf;
    private final Factuurubl ubl;
    private final Factuurafzender afzender;
    private final AuditLog audit;

    FactuurpapierService(
            Factuurlezer facturen, Factuurpdf pdf, Factuurubl ubl, Factuurafzender afzender, AuditLog audit) {
        this.facturen = facturen;
        this.pdf = pdf;
        this.ubl = ubl;
        this.afzender = afzender;
        this.audit = audit;
    }

    /**
     * To read or print: A4, such as {@code factuur-2026-000123.pdf}. What is missing of the sender stands on it in plain
     * sight. Three statements.
     *
     * @throws NietGevonden when it is out of scope
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, FactuurId id) {
        return pdf.maak(lees(actor, id, "pdf"));
    }

    /**
     * For a bookkeeping program: UBL 2.1 by NLCIUS, such as {@code factuur-2026-000123.xml}. Three statements.
     *
     * @throws NietGevonden when it is out of scope
     * @throws Conflict while something is missing of the sender that the rules demand
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional
    public Ubl ubl(Actor actor, FactuurId id) {
        var factuur = lees(actor, id, "ubl");
        var ontbreekt = afzender.ontbreekt();
        if (!ontbreekt.isEmpty()) {
            throw new Conflict("factuurpapier.afzender.ontbreekt", String.join(", ", ontbreekt));
        }
        return ubl.maak(factuur);
    }

    private Factuur lees(Actor actor, FactuurId id, String soort) {
        var factuur = facturen.lees(actor.bereik(), id, false).orElseThrow(() -> new NietGevonden("factuur", id));
        audit.schrijf(
                actor,
                Handeling.FACTUREN_INZIEN,
                Onderwerp.van("factuur", factuur.kop().bedrijf(), null, id),
                soort);
        return factuur;
    }
}
