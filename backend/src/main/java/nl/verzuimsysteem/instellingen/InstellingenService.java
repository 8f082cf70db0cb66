package nl.verzuimsysteem.instellingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/** What a company decides for itself about its cases. */
@Singleton
public class InstellingenService {
    /** Whoever recovered may ask for a report to UWV so long after. */
    private static final int DAGEN_NA_HERSTEL = 60;

    private final InstellingenRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    InstellingenService(InstellingenRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The settings as they stand. One statement.
     *
     * @throws NietGevonden when the company lies outside the scope
     */
    @Mag(Handeling.INSTELLINGEN_INZIEN)
    @Transactional(readOnly = true)
    public Ingesteld lees(Actor actor, BedrijfId bedrijf) {
        return vind(actor, bedrijf);
    }

    /**
     * Changes them; the terms of the cases follow that ask for something. Four statements; one when nothing changed.
     *
     * @param versie of the company as it was read
     * @throws NietGevonden when the company lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link Instellingen}
     * @throws Conflict when somebody else changed the company
     */
    @Mag(Handeling.INSTELLINGEN_WIJZIGEN)
    @Transactional
    public void wijzig(Actor actor, BedrijfId bedrijf, int versie, Instellingen nieuw) {
        var oud = vind(actor, bedrijf).instellingen();
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        tussen(1, nieuw.evaluatieWeken(), Instellingen.MEESTE_WEKEN),
                        "evaluatieWeken",
                        "instellingen.evaluatieWeken",
                        Instellingen.MEESTE_WEKEN)
                .eis(
                        tussen(0, nieuw.frequentMeldingen(), Instellingen.MEESTE_MELDINGEN),
                        "frequentMeldingen",
                        "instellingen.frequentMeldingen",
                        Instellingen.MEESTE_MELDINGEN)
                .eis(
                        tussen(1, nieuw.frequentMaanden(), Instellingen.MEESTE_MAANDEN),
                        "frequentMaanden",
                        "instellingen.frequentMaanden",
                        Instellingen.MEESTE_MAANDEN)
                .eis(
                        tussen(0, nieuw.eerstWerknemerUren(), Instellingen.MEESTE_UREN),
                        "eerstWerknemerUren",
                        "instellingen.eerstWerknemerUren",
                        Instellingen.MEESTE_UREN)
                .klaar();
        var verschil = nieuw.verschil(oud);
        if (verschil.isEmpty()) {
            return;
        }
        if (!repository.wijzig(bedrijf, versie, nieuw)) {
            throw new Conflict("instellingen.gewijzigd");
        }
        repository.herbereken(bedrijf, Kalender.vandaag(klok).minusDays(DAGEN_NA_HERSTEL));
        audit.schrijf(
                actor, Handeling.INSTELLINGEN_WIJZIGEN, Onderwerp.van("bedrijf", bedrijf, null, bedrijf), verschil);
    }

    private static boolean tussen(int minst, int getal, int meest) {
        return getal >= minst && getal <= meest;
    }

    private Ingesteld vind(Actor actor, BedrijfId bedrijf) {
        return repository.lees(actor.bereik(), bedrijf).orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
    }
}
