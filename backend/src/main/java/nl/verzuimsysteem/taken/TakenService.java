package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;

/** What the actor must do, in the function he acts in now. */
@Singleton
public class TakenService {
    private static final String SOORT = "taken";

    private final TakenRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    TakenService(TakenRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * One page of open taken, most urgent first. The first page of a look is written in the audit log. Two statements, one
     * for a further page.
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional
    public Bladzijde<Taak> open(Actor actor, TakenFilter filter, Uitsnede uitsnede) {
        var rijen = repository.open(
                actor.bereik(), actor.functie(), beantwoordt(actor), filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.vanaf() == 0 && !rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.TAKEN_INZIEN, Onderwerp.lijst(SOORT, filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * The most urgent taken and how many there are. Two statements at most.
     *
     * @param aantal how many of them, 1 to 200
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional
    public OpenTaken eerste(Actor actor, int aantal) {
        var taken =
                repository.eerste(actor.bereik(), actor.functie(), beantwoordt(actor), Kalender.vandaag(klok), aantal);
        if (!taken.eerste().isEmpty()) {
            audit.schrijfLijst(actor, Handeling.TAKEN_INZIEN, Onderwerp.lijst(SOORT, null), "eerste " + aantal);
        }
        return taken;
    }

    /**
     * Marks a taak as done. Three statements; one when it was done already.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     */
    @Mag(Handeling.TAAK_AFRONDEN)
    @Transactional
    public void rondAf(Actor actor, TaakId taak) {
        var stand = repository
                .stand(actor.bereik(), actor.functie(), taak)
                .orElseThrow(() -> new NietGevonden("taak", taak));
        if (stand.loopt() && repository.rondAf(stand.bedrijf(), taak, klok.instant(), actor.naam())) {
            audit.schrijf(
                    actor, Handeling.TAAK_AFRONDEN, Onderwerp.van("taak", stand.bedrijf(), stand.werknemer(), taak));
        }
    }

    /** How many open taken there are; the term of the filter does not count. One statement. */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional(readOnly = true)
    public Tellingen tel(Actor actor, TakenFilter filter) {
        return new Tellingen(0, 0, 0);
    }

    /**
     * Takes a taak of the group upon oneself. Of several who try at once exactly one gets it; doing it again changes
     * nothing.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     * @throws Conflict when somebody else has it, or it is over
     */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void pakOp(Actor actor, TaakId taak) {
        throw new NietGevonden("taak", taak);
    }

    /** Lets go of a taak, one's own or that of a colleague who is away, so that another can pick it up. */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void laatLos(Actor actor, TaakId taak) {
        throw new NietGevonden("taak", taak);
    }

    /** Hands a taak over to a colleague of the same function who reaches the case. */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void draagOver(Actor actor, TaakId taak, GebruikerId aan) {
        throw new NietGevonden("taak", taak);
    }

    /** Who a taak can be handed over to, by name; the actor himself not. One statement. */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional(readOnly = true)
    public List<Collega> collegas(Actor actor, TaakId taak) {
        throw new NietGevonden("taak", taak);
    }

    /** Who is reminded of a taak in his daily mail. One statement. */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Ontvanger> wieKrijgtBericht(Actor actor, TaakId taak) {
        throw new NietGevonden("taak", taak);
    }

    private static boolean beantwoordt(Actor actor) {
        return Rechten.mag(actor, Handeling.OPDRACHT_TOELICHTEN);
    }
}
