package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** A bedrijfsarts looks at some triages that his POB's judged, as he does at their consults. */
@Singleton
public class SteekproefTriageService {
    private static final String SOORT = "selekt";

    private final Selektoordeeldeur deur;
    private final Selektoordeellezer lezer;
    private final Kluis kluis;
    private final Steekproeven steekproeven;
    private final SteekproefRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    SteekproefTriageService(
            Selektoordeeldeur deur,
            Selektoordeellezer lezer,
            Kluis kluis,
            Steekproeven steekproeven,
            SteekproefRepository repository,
            AuditLog audit,
            Clock klok) {
        this.deur = deur;
        this.lezer = lezer;
        this.kluis = kluis;
        this.steekproeven = steekproeven;
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What he looks at. Eight statements at most, one of which logs the look.
     *
     * @throws NietGevonden when it lies outside the scope, or was not chosen for him
     * @throws MedischGesloten when the werknemer closed it for him
     */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional
    public Steekproeftriage open(Actor actor, SelektId triage) {
        var stand = stand(actor, triage);
        var binnen = deur.open(actor, triage, "getoetst");
        return new Steekproeftriage(
                lezer.lees(binnen),
                stand.professional(),
                stand.oordeel(),
                opmerking(binnen.selekt(), stand.opmerking()),
                stand.beoordeeldOp(),
                stand.beoordeeldDoor());
    }

    /**
     * Says what he thinks of it. The remark may be medical, and lies in the kluis. Seven statements at most.
     *
     * @param opmerking may be empty when it was good
     * @throws NietGevonden when it lies outside the scope, or was not chosen for him
     * @throws OngeldigeInvoer on {@code oordeel} or {@code opmerking}
     * @throws Conflict when it was judged before
     */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional
    public void beoordeel(Actor actor, SelektId triage, @Nullable Steekproefoordeel oordeel, String opmerking) {
        stand(actor, triage);
        var selekt = deur.open(actor, triage, "getoetst").selekt();
        var invoer = Steekproefinvoer.van(oordeel, opmerking);
        var kenmerk = invoer.bewaar(kluis, selekt.bedrijf());
        if (!steekproeven.beoordeel(selekt, invoer.oordeel(), kenmerk, actor.naam(), klok.instant())) {
            throw new Conflict("steekproef.alBeoordeeld");
        }
        audit.schrijf(
                actor,
                Handeling.STEEKPROEF_BEOORDELEN,
                Onderwerp.van(SOORT, selekt.bedrijf(), selekt.werknemer(), triage),
                "beoordeeld");
    }

    private SteekproefRepository.Stand stand(Actor actor, SelektId triage) {
        return repository
                .stand(actor.bereik(), actor.persoon(), Kalender.vandaag(klok), triage)
                .orElseThrow(() -> new NietGevonden(SOORT, triage));
    }

    private @Nullable String opmerking(Selekt selekt, @Nullable Kenmerk kenmerk) {
        var stuk = kluis.stuk(selekt.bedrijf(), Inhoudsoort.TOETSING, kenmerk);
        return stuk == null ? null : stuk.tekst();
    }
}
