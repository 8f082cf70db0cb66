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
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Zaakslot;
import org.jspecify.annotations.Nullable;

/**
 * Holding back wages (BW 7:629 lid 6) and stopping them (lid 3). For the verzuimcoördinator alone: it is not told in the
 * Tijdlijn, where a leidinggevende and the regional team would read it.
 */
@Singleton
public class LoonmaatregelService {
    private static final String SOORT = "loonmaatregel";

    private final LoonmaatregelRepository repository;
    private final Zaakslot slot;
    private final Loonbrief brieven;
    private final AuditLog audit;
    private final Clock klok;

    LoonmaatregelService(
            LoonmaatregelRepository repository, Zaakslot slot, Loonbrief brieven, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.slot = slot;
        this.brieven = brieven;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Records a measure. Four statements. Again with the same key records nothing more.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuweLoonmaatregel}
     * @throws Conflict when it is no case any more
     */
    @Mag(Handeling.LOONMAATREGEL_VASTLEGGEN)
    @Transactional
    public LoonmaatregelId legVast(Actor actor, DossierId dossier, NieuweLoonmaatregel nieuw) {
        var stand = stand(actor, dossier, nieuw);
        if (stand.bekend() != null) {
            return stand.bekend();
        }
        slot.houd(stand.plek().bedrijf(), dossier);
        controleer(stand, nieuw);
        var soort = Objects.requireNonNull(nieuw.reden()).soort();
        var id = repository.voegToe(stand.plek(), soort, nieuw, klok.instant(), actor.naam());
        if (id == null) {
            return Objects.requireNonNull(stand(actor, dossier, nieuw).bekend());
        }
        schrijf(actor, stand.plek(), id, soort.name());
        return id;
    }

    /**
     * Lets wages be paid again. Four statements; one when it ends on that day already.
     *
     * @param tot the first day on which wages are paid again
     * @throws NietGevonden when the measure lies outside the scope
     * @throws OngeldigeInvoer on {@code tot}
     * @throws Conflict when somebody else changed it, or its case is none any more
     */
    @Mag(Handeling.LOONMAATREGEL_VASTLEGGEN)
    @Transactional
    public void beeindig(Actor actor, LoonmaatregelId maatregel, int versie, @Nullable LocalDate tot) {
        var regel = repository.lees(actor.bereik(), maatregel).orElseThrow(() -> new NietGevonden(SOORT, maatregel));
        var nu = regel.maatregel();
        if (tot == null) {
            throw OngeldigeInvoer.veld("tot", "maatregelen.datum.leeg");
        }
        if (tot.equals(nu.tot())) {
            return;
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(tot.isAfter(nu.van()), "tot", "maatregelen.loon.totTeVroeg", Kalender.voluit(nu.van()))
                .eis(Kalender.kan(tot), "tot", "maatregelen.datum.kanNiet")
                .klaar();
        slot.houd(regel.plek().bedrijf(), regel.plek().dossier());
        if (!repository.beeindig(regel.plek(), maatregel, versie, tot)) {
            throw new Conflict("maatregelen.gewijzigd");
        }
        schrijf(actor, regel.plek(), maatregel, "tot");
    }

    /**
     * The letter that tells the employee. Two statements, one of which logs it.
     *
     * @throws NietGevonden when the measure lies outside the scope
     */
    @Mag(Handeling.LOONMAATREGEL_INZIEN)
    @Transactional
    public Pdf brief(Actor actor, LoonmaatregelId maatregel) {
        var post = repository.post(actor.bereik(), maatregel).orElseThrow(() -> new NietGevonden(SOORT, maatregel));
        audit.schrijf(
                actor,
                Handeling.LOONMAATREGEL_INZIEN,
                Onderwerp.van(SOORT, post.plek().bedrijf(), post.plek().werknemer(), maatregel),
                "brief");
        return brieven.maak(post);
    }

    private LoonmaatregelRepository.Stand stand(Actor actor, DossierId dossier, NieuweLoonmaatregel nieuw) {
        return repository.stand(actor.bereik(), dossier, nieuw).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private void controleer(LoonmaatregelRepository.Stand stand, NieuweLoonmaatregel nieuw) {
        var van = nieuw.van();
        var tot = nieuw.tot();
        var verteld = nieuw.verteldOp();
        var eerste = stand.plek().eersteZiektedag();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "maatregelen.sleutel")
                .eis(nieuw.reden() != null, "reden", "maatregelen.loon.redenLeeg")
                .eis(van != null, "van", "maatregelen.datum.leeg")
                .eis(van == null || !van.isBefore(eerste), "van", "maatregelen.voorZiek", Kalender.voluit(eerste))
                .eis(van == null || Kalender.kan(van), "van", "maatregelen.datum.kanNiet")
                .eis(!stand.overlapt(), "van", "maatregelen.loon.overlapt")
                .eis(tot == null || van == null || tot.isAfter(van), "tot", "maatregelen.totTeVroeg")
                .eis(tot == null || Kalender.kan(tot), "tot", "maatregelen.datum.kanNiet")
                .eis(verteld != null, "verteldOp", "maatregelen.datum.leeg")
                .eis(
                        verteld == null || !verteld.isAfter(Kalender.vandaag(klok)),
                        "verteldOp",
                        "maatregelen.loon.nogNietVerteld")
                .eis(
                        verteld == null || !verteld.isBefore(eerste),
                        "verteldOp",
                        "maatregelen.voorZiek",
                        Kalender.voluit(eerste))
                .klaar();
    }

    private void schrijf(Actor actor, Plek plek, LoonmaatregelId id, String wat) {
        audit.schrijf(
                actor,
                Handeling.LOONMAATREGEL_VASTLEGGEN,
                Onderwerp.van(SOORT, plek.bedrijf(), plek.werknemer(), id),
                wat);
    }
}
