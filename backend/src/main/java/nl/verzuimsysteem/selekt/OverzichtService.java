package nl.verzuimsysteem.selekt;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** The triages of the regio's of a team: what has to be done, and what they come to together. Never what somebody answered. */
@Singleton
public class OverzichtService {
    private static final String LIJST = "triages";

    private final OverzichtRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    OverzichtService(OverzichtRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * A page; who has to be called comes first. The first page of a look is written in the audit log. Two statements, one for
     * a further page.
     */
    @Mag(Handeling.SELEKT_INZIEN)
    @Transactional
    public Bladzijde<Overzichtregel> lijst(Actor actor, Overzichtfilter filter, Uitsnede uitsnede) {
        var rijen = repository.bladzijde(actor.bereik(), filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            schrijf(actor, filter);
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * The first page and how many there are of each state; further pages come from {@link #lijst}. The look is written in the
     * audit log. Two statements.
     */
    @Mag(Handeling.SELEKT_INZIEN)
    @Transactional
    public Overzichtlijst overzicht(Actor actor, Overzichtfilter filter, int aantal) {
        var vandaag = Kalender.vandaag(klok);
        var eerste = repository.eerste(actor.bereik(), filter, vandaag, Uitsnede.eerste(aantal));
        if (eerste.rijen().isEmpty()) {
            // No row to bring the numbers along.
            return new Overzichtlijst(
                    Bladzijde.van(eerste.rijen(), aantal), repository.aantallen(actor.bereik(), filter, vandaag));
        }
        schrijf(actor, filter);
        return new Overzichtlijst(Bladzijde.van(eerste.rijen(), aantal), eerste.aantallen());
    }

    /**
     * The figures of a period, without anybody's name. One statement.
     *
     * @param filter of which only the company counts
     */
    @Mag(Handeling.SELEKT_INZIEN)
    @Transactional(readOnly = true)
    public Overzichtcijfers cijfers(Actor actor, Overzichtperiode periode, Overzichtfilter filter) {
        var vandaag = Kalender.vandaag(klok);
        var maandagen = periode.maandagen(vandaag);
        return Overzichtcijfers.van(maandagen, repository.cijfers(actor.bereik(), filter, vandaag, maandagen));
    }

    private void schrijf(Actor actor, Overzichtfilter filter) {
        audit.schrijfLijst(actor, Handeling.SELEKT_INZIEN, Onderwerp.lijst(LIJST, filter.bedrijf()), filter.vraag());
    }
}
