package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;

/** Tells other features that a case stopped, or runs on. */
@Singleton
class Loopmelding {
    private final ApplicationEventPublisher<HersteldGemeld> hersteld;
    private final ApplicationEventPublisher<Gestopt> gestopt;
    private final ApplicationEventPublisher<Heropend> heropend;

    Loopmelding(
            ApplicationEventPublisher<HersteldGemeld> hersteld,
            ApplicationEventPublisher<Gestopt> gestopt,
            ApplicationEventPublisher<Heropend> heropend) {
        this.hersteld = hersteld;
        this.gestopt = gestopt;
        this.heropend = heropend;
    }

    /** One event for each case that stopped or runs on; none for one that a new report opened. */
    void meld(Verzuimstand stand, Verzuimbeeld nu, Spelakte akte) {
        for (var zaak : nu.zaken()) {
            var was = stand.beeld().zaak(zaak.id());
            var liep = was.map(Zaak::loopt).orElse(false);
            var dossier = new DossierId(zaak.id());
            var hersteldOp = zaak.hersteldOp();
            var zelfde = laatste(stand.beeld(), zaak).equals(laatste(nu, zaak));
            if (liep && !zaak.loopt()) {
                if (zaak.geldt() && zelfde && hersteldOp != null) {
                    hersteld.publishEvent(new HersteldGemeld(stand.bedrijf(), dossier, hersteldOp));
                } else {
                    gestopt.publishEvent(new Gestopt(stand.bedrijf(), dossier));
                }
            } else if (!liep
                    && zaak.loopt()
                    && was.isPresent()
                    && heropent(akte)
                    && (zelfde || !was.get().geldt())) {
                heropend.publishEvent(new Heropend(stand.bedrijf(), dossier));
            }
        }
    }

    private static Optional<Long> laatste(Verzuimbeeld beeld, Zaak zaak) {
        var perioden = beeld.van(zaak.id());
        return perioden.isEmpty()
                ? Optional.empty()
                : Optional.of(perioden.getLast().id());
    }

    /** A new report lets a case run too, but makes no old promise hold again. */
    private static boolean heropent(Spelakte akte) {
        return akte.soort() != GebeurtenisSoort.ZIEK_GEMELD && akte.soort() != GebeurtenisSoort.OPNIEUW_ZIEK;
    }
}
