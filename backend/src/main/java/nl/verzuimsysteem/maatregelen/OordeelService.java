package nl.verzuimsysteem.maatregelen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Zaakslot;
import org.jspecify.annotations.Nullable;

/** Judgements of UWV: who asked what, and what was answered. No term waits for them. */
@Singleton
public class OordeelService {
    private static final String SOORT = "deskundigenoordeel";

    private final OordeelRepository repository;
    private final Zaakslot slot;
    private final AuditLog audit;
    private final Clock klok;

    OordeelService(OordeelRepository repository, Zaakslot slot, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.slot = slot;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Records that UWV was asked. Four statements. Again with the same key records nothing more.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuwOordeel}
     * @throws Conflict when it is no case any more
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional
    public OordeelId legVast(Actor actor, DossierId dossier, NieuwOordeel nieuw) {
        var stand = stand(actor, dossier, nieuw);
        if (stand.bekend() != null) {
            return stand.bekend();
        }
        slot.houd(stand.plek().bedrijf(), dossier);
        var op = nieuw.aangevraagdOp();
        var eerste = stand.plek().eersteZiektedag();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "maatregelen.sleutel")
                .eis(nieuw.vraag() != null, "vraag", "maatregelen.oordeel.vraagLeeg")
                .eis(nieuw.aanvrager() != null, "aanvrager", "maatregelen.oordeel.aanvragerLeeg")
                .eis(op != null, "aangevraagdOp", "maatregelen.datum.leeg")
                .eis(
                        op == null || !op.isBefore(eerste),
                        "aangevraagdOp",
                        "maatregelen.voorZiek",
                        Kalender.voluit(eerste))
                .eis(op == null || !op.isAfter(Kalender.vandaag(klok)), "aangevraagdOp", "maatregelen.datum.toekomst")
                .klaar();
        var id = repository.voegToe(stand.plek(), nieuw, klok.instant(), actor.naam());
        if (id == null) {
            return Objects.requireNonNull(stand(actor, dossier, nieuw).bekend());
        }
        schrijf(actor, stand.plek(), id, "aangevraagd");
        return id;
    }

    /**
     * Records what UWV answered. Four statements; one when that stands there already.
     *
     * @param versie of the judgement as it was read
     * @throws NietGevonden when the judgement lies outside the scope
     * @throws OngeldigeInvoer on {@code uitslagOp} or {@code uitkomst}
     * @throws Conflict when somebody else changed it, or its case is none any more
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional
    public void zetUitslag(
            Actor actor,
            OordeelId oordeel,
            int versie,
            @Nullable LocalDate uitslagOp,
            @Nullable Oordeeluitkomst uitkomst) {
        var regel = repository.lees(actor.bereik(), oordeel).orElseThrow(() -> new NietGevonden(SOORT, oordeel));
        var nu = regel.oordeel();
        new OngeldigeInvoer.Verzamelaar()
                .eis(uitslagOp != null, "uitslagOp", "maatregelen.datum.leeg")
                .eis(
                        uitslagOp == null || !uitslagOp.isBefore(nu.aangevraagdOp()),
                        "uitslagOp",
                        "maatregelen.oordeel.voorAanvraag",
                        Kalender.voluit(nu.aangevraagdOp()))
                .eis(
                        uitslagOp == null || !uitslagOp.isAfter(Kalender.vandaag(klok)),
                        "uitslagOp",
                        "maatregelen.datum.toekomst")
                .eis(uitkomst != null, "uitkomst", "maatregelen.oordeel.uitkomstLeeg")
                .klaar();
        if (Objects.equals(uitslagOp, nu.uitslagOp()) && uitkomst == nu.uitkomst()) {
            return;
        }
        slot.houd(regel.plek().bedrijf(), regel.plek().dossier());
        if (!repository.zetUitslag(
                regel.plek(), oordeel, versie, Objects.requireNonNull(uitslagOp), Objects.requireNonNull(uitkomst))) {
            throw new Conflict("maatregelen.gewijzigd");
        }
        schrijf(actor, regel.plek(), oordeel, "uitslag");
    }

    private OordeelRepository.Stand stand(Actor actor, DossierId dossier, NieuwOordeel nieuw) {
        return repository
                .stand(actor.bereik(), dossier, nieuw.sleutel())
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private void schrijf(Actor actor, Plek plek, OordeelId id, String wat) {
        audit.schrijf(
                actor, Handeling.OORDEEL_VASTLEGGEN, Onderwerp.van(SOORT, plek.bedrijf(), plek.werknemer(), id), wat);
    }
}
