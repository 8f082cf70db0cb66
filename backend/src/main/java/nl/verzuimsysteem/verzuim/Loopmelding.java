package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Objects;
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

    /**
     * One event for each case that stopped or runs on; none for one that a new report opened, nor for one whose promise of
     * a talk lapsed in the statement that stopped it.
     */
    void meld(Verzuimstand stand, Beeldschrijver.Geschreven geschreven, Spelakte akte) {
        var nu = geschreven.beeld();
        for (var zaak : nu.zaken()) {
            var was = stand.beeld().zaak(zaak.id());
            var liep = was.map(Zaak::loopt).orElse(false);
            var dossier = new DossierId(zaak.id());
            var zelfde = laatste(stand.beeld(), zaak).equals(laatste(nu, zaak));
            if (liep && !zaak.loopt()) {
                var hersteldOp = zaak.hersteldOp();
                if (hersteldOp != null && !stoptZonderHerstel(stand.beeld(), nu, zaak)) {
                    hersteld.publishEvent(new HersteldGemeld(stand.bedrijf(), dossier, hersteldOp));
                } else if (!Objects.equals(geschreven.gestopt(), zaak.id())) {
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

    /** Whether a case that ran stops by something else than that its last spell ended. */
    static boolean stoptZonderHerstel(Verzuimbeeld voor, Verzuimbeeld na, Zaak zaak) {
        return voor.zaak(zaak.id()).map(Zaak::loopt).orElse(false)
                && !zaak.loopt()
                && !(zaak.geldt()
                        && zaak.hersteldOp() != null
                        && laatste(voor, zaak).equals(laatste(na, zaak)));
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
