package nl.verzuimsysteem.tarieven;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Mag;

/** Tells a company what its subscription includes. */
@Singleton
public class AbonnementService {
    private final AbonnementRepository abonnementen;
    private final Clock klok;

    AbonnementService(AbonnementRepository abonnementen, Clock klok) {
        this.abonnementen = abonnementen;
        this.klok = klok;
    }

    /**
     * What is included today, and until which week. What nobody may learn the use of goes by its neutral name. One
     * statement.
     *
     * @throws NietGevonden when the company is out of reach
     */
    @Mag(Handeling.STAMGEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public Abonnementsinhoud inhoud(Actor actor, BedrijfId bedrijf) {
        var rijen = abonnementen.inhoud(actor.bereik(), bedrijf, Kalender.vandaag(klok));
        if (rijen.isEmpty()) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return new Abonnementsinhoud(
                rijen.getFirst().abonnement(),
                rijen.stream()
                        .map(rij -> new Abonnementsinhoud.Regel(rij.dienst(), rij.totWeek()))
                        .toList());
    }
}
