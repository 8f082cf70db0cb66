package nl.verzuimsysteem.selekt;

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
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;

/** Stopping a triage on its first day, because the employer phoned. */
@Singleton
public class SelektStopService {
    private static final int LANGSTE_NAMENS = 120;
    private static final int LANGSTE_REDEN = 300;

    private final SelektRepository repository;
    private final Tijdlijn tijdlijn;
    private final Arbodienst arbodienst;
    private final AuditLog audit;
    private final Clock klok;

    SelektStopService(
            SelektRepository repository, Tijdlijn tijdlijn, Arbodienst arbodienst, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.tijdlijn = tijdlijn;
        this.arbodienst = arbodienst;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Stops a triage for good. Its case tells that it was stopped, not by whom or why. Four statements; stopping again
     * changes nothing.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws OngeldigeInvoer on {@code namens} or {@code reden}
     * @throws Conflict when its first day is over, something was sent, or it is over
     */
    @Mag(Handeling.SELEKT_STOPPEN)
    @Transactional
    public void stop(Actor actor, SelektId id, Stopverzoek verzoek) {
        var vandaag = Kalender.vandaag(klok);
        var selekt = repository.zoek(actor.bereik(), id, vandaag).orElseThrow(() -> new NietGevonden("selekt", id));
        if (selekt.status() == Selektstatus.GESTOPT) {
            return;
        }
        var wacht = new Medischewacht(verzoek.nietMedisch());
        controleer(verzoek, wacht);
        if (selekt.loopt() && !Selektklok.isTeStoppen(selekt.status(), selekt.dagEen(), vandaag)) {
            throw new Conflict("selekt.stop.teLaat", Kalender.voluit(selekt.dagEen()), arbodienst.triage());
        }
        if (!selekt.loopt() || !repository.stop(selekt, verzoek, actor.naam(), klok.instant())) {
            throw new Conflict("selekt.stop.voorbij", arbodienst.triage());
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        selekt.bedrijf(),
                        selekt.dossier(),
                        GebeurtenisSoort.SELEKT_GESTOPT,
                        null,
                        arbodienst.triage(),
                        null,
                        null));
        audit.schrijf(
                actor,
                Handeling.SELEKT_STOPPEN,
                Onderwerp.van("selekt", selekt.bedrijf(), selekt.werknemer(), id),
                wacht.inLog(verzoek.soort().name()));
    }

    private static void controleer(Stopverzoek verzoek, Medischewacht wacht) {
        var fouten = new OngeldigeInvoer.Verzamelaar();
        var namens = verzoek.namens().strip();
        fouten.eis(
                !namens.isEmpty() && namens.length() <= LANGSTE_NAMENS, "namens", "selekt.stop.namens", LANGSTE_NAMENS);
        var reden = verzoek.reden().strip();
        fouten.eis(!reden.isEmpty() && reden.length() <= LANGSTE_REDEN, "reden", "selekt.stop.reden", LANGSTE_REDEN);
        wacht.kijk(fouten, "namens", namens);
        wacht.kijk(fouten, "reden", reden);
        fouten.klaar();
    }
}
