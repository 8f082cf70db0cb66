package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Points the MMA at appointments of who left, recovered or whose company moved, at those that are over and of which nobody
 * said whether he came, and at mail and SMS about them that does not arrive. A line goes by itself when the appointment is
 * moved to a day on which nothing is odd, or cancelled; or when somebody says that it goes on.
 */
@Singleton
public class SignaalService {
    private static final int HOOGSTENS = 50;
    private static final String AFSPRAAK = "afspraak";

    private final SignaalRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    SignaalService(SignaalRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** One statement, two when there is something odd. */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional
    public Aandacht aandacht(Actor actor) {
        var rijen = repository.lijst(
                actor.bereik(),
                klok.instant(),
                Kalender.vandaag(klok).atStartOfDay(Kalender.NEDERLAND).toInstant(),
                HOOGSTENS);
        var signalen = rijen.stream()
                .map(SignaalRepository.Rij::signaal)
                .flatMap(Optional::stream)
                .toList();
        if (!signalen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.PLANNING_INZIEN, Onderwerp.lijst(AFSPRAAK, null), "signalen");
        }
        return new Aandacht(
                rijen.stream().mapToInt(SignaalRepository.Rij::brieven).sum(), signalen);
    }

    /**
     * It goes on all the same; of what did not arrive: the werknemer heard of it otherwise. Again changes nothing. Three
     * statements.
     */
    @Mag(Handeling.SPREEKUUR_PLANNEN)
    @Transactional
    public void gaatDoor(Actor actor, AfspraakId id, Afspraaksignaal.Soort soort) {
        var plaats = repository.plaats(actor.bereik(), id).orElseThrow(() -> new NietGevonden(AFSPRAAK, id));
        repository.handelAf(plaats.bedrijf(), id, soort, klok.instant(), actor.naam());
        audit.schrijf(
                actor,
                Handeling.SPREEKUUR_PLANNEN,
                Onderwerp.van(AFSPRAAK, plaats.bedrijf(), plaats.werknemer(), id),
                "signaal afgehandeld");
    }

    /**
     * Puts what did not arrive in the queue of letters. Again changes nothing. Five statements.
     *
     * @return whether there was something to put there
     */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public boolean maakBrief(Actor actor, AfspraakId id) {
        var plaats = repository.plaats(actor.bereik(), id).orElseThrow(() -> new NietGevonden(AFSPRAAK, id));
        if (!repository.wordtBrief(plaats.bedrijf(), id)) {
            return false;
        }
        repository.handelAf(plaats.bedrijf(), id, Afspraaksignaal.Soort.NIET_BEZORGD, klok.instant(), actor.naam());
        audit.schrijf(
                actor,
                Handeling.UITNODIGING_AFDRUKKEN,
                Onderwerp.van(AFSPRAAK, plaats.bedrijf(), plaats.werknemer(), id),
                "niet bezorgd, wordt brief");
        return true;
    }
}
