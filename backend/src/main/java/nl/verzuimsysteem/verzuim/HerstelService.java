package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** How an absence ends: the employee works again. */
@Singleton
public class HerstelService {
    private final DossierRepository repository;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<HersteldGemeld> gebeurtenissen;
    private final Clock klok;

    HerstelService(
            DossierRepository repository,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<HersteldGemeld> gebeurtenissen,
            Clock klok) {
        this.repository = repository;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Reports that an employee works again and closes the case. Five statements at most, what follows from it included.
     * Reporting the same day again changes nothing.
     *
     * @param eersteDagWeerAanHetWerk the first day fit again; the day before is the last sick day. Today or earlier,
     *     and it may be a day off
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code eersteDagWeerAanHetWerk}
     * @throws Conflict when the case was closed with another day, or is being changed
     */
    @Mag(Handeling.HERSTELD_MELDEN)
    @Transactional
    public void meldHersteld(Actor actor, DossierId dossier, @Nullable LocalDate eersteDagWeerAanHetWerk) {
        if (eersteDagWeerAanHetWerk == null) {
            throw OngeldigeInvoer.veld("eersteDagWeerAanHetWerk", "dossier.datum.leeg");
        }
        var stand =
                repository.stand(actor.bereik(), dossier, null).orElseThrow(() -> new NietGevonden("dossier", dossier));
        if (!stand.loopt()) {
            if (eersteDagWeerAanHetWerk.equals(stand.hersteldOp())) {
                return;
            }
            throw alHersteld(stand);
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        !eersteDagWeerAanHetWerk.isAfter(Kalender.vandaag(klok)),
                        "eersteDagWeerAanHetWerk",
                        "dossier.herstel.toekomst")
                .eis(
                        eersteDagWeerAanHetWerk.isAfter(stand.ziekSinds()),
                        "eersteDagWeerAanHetWerk",
                        "dossier.herstel.tevroeg",
                        Kalender.voluit(stand.ziekSinds()))
                .klaar();
        if (!repository.sluit(stand, eersteDagWeerAanHetWerk)) {
            throw new Conflict("dossier.gewijzigd");
        }
        tijdlijn.schrijf(
                actor,
                NieuweGebeurtenis.van(
                        stand.bedrijf(), dossier, GebeurtenisSoort.HERSTELD_GEMELD, eersteDagWeerAanHetWerk));
        audit.schrijf(
                actor,
                Handeling.HERSTELD_MELDEN,
                Onderwerp.van("dossier", stand.bedrijf(), stand.werknemer(), dossier));
        gebeurtenissen.publishEvent(new HersteldGemeld(stand.bedrijf(), dossier, eersteDagWeerAanHetWerk));
    }

    private static Conflict alHersteld(DossierStand stand) {
        var hersteldOp = stand.hersteldOp();
        return hersteldOp == null
                ? new Conflict("dossier.gewijzigd")
                : new Conflict("dossier.herstel.alGemeld", stand.naam(), Kalender.voluit(hersteldOp));
    }
}
