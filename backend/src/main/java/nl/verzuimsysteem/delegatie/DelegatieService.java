package nl.verzuimsysteem.delegatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Bevestigd;
import nl.verzuimsysteem.toegang.Mag;

/** A bedrijfsarts lets POB's of his regio work under him, and takes that back. */
@Singleton
public class DelegatieService {
    private static final String SOORT = "taakdelegatie";

    private final DelegatieRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    DelegatieService(DelegatieRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** Who works under whom in one's regio's, and who under nobody. Two statements. */
    @Mag(Handeling.DELEGATIE_INZIEN)
    @Transactional(readOnly = true)
    public Delegatieoverzicht overzicht(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        return new Delegatieoverzicht(
                repository.lijst(actor.bereik(), vandaag).stream()
                        .map(regel -> regel.regel(vandaag))
                        .toList(),
                repository.pobs(actor.bereik(), vandaag));
    }

    /**
     * Signs a delegation to a POB. Four statements. Again with the same key signs nothing more.
     *
     * @throws NietGevonden when the regio lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuweDelegatie}
     * @throws Conflict when these two have one in these days already
     * @throws BevestigingNodig when the bedrijfsarts did not show lately who he is
     */
    @Mag(Handeling.DELEGATIE_GEVEN)
    @Bevestigd
    @Transactional
    public DelegatieId geef(Actor actor, NieuweDelegatie nieuw) {
        var vandaag = Kalender.vandaag(klok);
        var stand = repository
                .stand(actor.bereik(), actor.persoon(), nieuw, vandaag)
                .orElseThrow(() -> new NietGevonden("regio", nieuw.regio()));
        if (stand.bekend() != null) {
            return stand.bekend();
        }
        nieuw.controleer(vandaag, stand.isPob());
        repository.houd(Objects.requireNonNull(nieuw.gemachtigde()));
        var id = repository.voegToe(actor.persoon(), nieuw, klok.instant());
        if (id == null) {
            throw new Conflict("delegatie.overlapt");
        }
        schrijf(actor, id, "getekend");
        return id;
    }

    /**
     * Takes a delegation back: from today on the POB opens no medical file under it. What he did before stays under it.
     * Three statements. Taking it back again changes nothing.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws NietDoorU when another bedrijfsarts gave it
     */
    @Mag(Handeling.DELEGATIE_GEVEN)
    @Transactional
    public void trekIn(Actor actor, DelegatieId delegatie) {
        var vandaag = Kalender.vandaag(klok);
        var regel = repository
                .lees(actor.bereik(), delegatie, vandaag)
                .orElseThrow(() -> new NietGevonden(SOORT, delegatie));
        if (!regel.rij().bedrijfsarts().equals(actor.persoon())) {
            throw new NietDoorU("delegatie.nietDoorU", regel.rij().bedrijfsartsNaam());
        }
        if (repository.trekIn(actor.persoon(), delegatie, vandaag, klok.instant())) {
            schrijf(actor, delegatie, "ingetrokken");
        }
    }

    private void schrijf(Actor actor, DelegatieId id, String wat) {
        audit.schrijf(actor, Handeling.DELEGATIE_GEVEN, new Onderwerp(null, null, SOORT, id.waarde()), wat);
    }
}
