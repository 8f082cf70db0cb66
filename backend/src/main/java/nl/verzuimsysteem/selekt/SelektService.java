package nl.verzuimsysteem.selekt;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandeSms;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;

/** How far triages are: for the regioteam, and the little an employer may know. */
@Singleton
public class SelektService {
    private final TriageRepository repository;
    private final SelektRepository selekten;
    private final Triagebeeld beeld;
    private final AuditLog audit;
    private final Clock klok;

    SelektService(
            TriageRepository repository,
            SelektRepository selekten,
            Selektinstellingen instellingen,
            UitgaandeSms sms,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.selekten = selekten;
        this.beeld = new Triagebeeld(instellingen, sms::kan);
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The triages of a case, that of its last spell first. Part of a case that is looked at: that look was logged. One
     * statement, two when there are none.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.SELEKT_INZIEN)
    @Transactional(readOnly = true)
    public List<Triage> vanDossier(Actor actor, DossierId dossier) {
        var nu = klok.instant();
        return lees(actor, dossier).stream()
                .map(een -> beeld.triage(een.rij(), een.verder(), nu))
                .toList();
    }

    /**
     * What an employer may know of the triage of the last spell of a case; empty when there is nothing to tell. Part of a
     * case that is looked at: that look was logged. One statement, two when there is none.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional(readOnly = true)
    public Optional<Triagemelding> voorWerkgever(Actor actor, DossierId dossier) {
        var nu = klok.instant();
        return lees(actor, dossier).stream()
                .findFirst()
                .flatMap(een -> beeld.melding(
                        beeld.triage(een.rij(), een.verder(), nu), een.verder().telefoonRegio()));
    }

    private List<TriageRepository.Gelezen> lees(Actor actor, DossierId dossier) {
        var gelezen = repository.vanDossier(actor.bereik(), dossier, klok.instant());
        if (gelezen.isEmpty() && !repository.bestaat(actor.bereik(), dossier)) {
            throw new NietGevonden("dossier", dossier);
        }
        return gelezen;
    }

    /**
     * Keeps that the MMA called and reached nobody. The taak stays, and so does the clock. Three statements; again with the
     * same key it is the same call.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws OngeldigeInvoer on {@code sleutel}
     * @throws Conflict when nobody has to call any more
     */
    @Mag(Handeling.SELEKT_AFNEMEN)
    @Transactional
    public void nietBereikt(Actor actor, SelektId id, String sleutel) {
        var selekt = selekten.zoek(actor.bereik(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("selekt", id));
        if (!Sleutel.isGeldig(sleutel)) {
            throw OngeldigeInvoer.veld("sleutel", "dossier.sleutel");
        }
        if (!selekt.isInTeVullen(klok.instant())) {
            throw new Conflict("selekt.poging.voorbij");
        }
        repository.poging(selekt, actor.naam(), klok.instant(), sleutel);
        audit.schrijf(
                actor,
                Handeling.SELEKT_AFNEMEN,
                Onderwerp.van("selekt", selekt.bedrijf(), selekt.werknemer(), id),
                "niet bereikt");
    }
}
