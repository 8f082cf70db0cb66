package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.toegang.Mag;

/** Arranging an interpreter for a consult, which is up to the employer. */
@Singleton
public class TolkService {
    private final Afspraken afspraken;
    private final Agendaschrijver agenda;
    private final Tolktaak tolktaak;
    private final Afspraakspoor spoor;

    TolkService(Afspraken afspraken, Agendaschrijver agenda, Tolktaak tolktaak, Afspraakspoor spoor) {
        this.afspraken = afspraken;
        this.agenda = agenda;
        this.tolktaak = tolktaak;
        this.spoor = spoor;
    }

    /**
     * An interpreter comes; the taak is done. Five statements. Again changes nothing.
     *
     * @throws NietGevonden when the appointment is out of reach; for an employer also when it is confidential
     * @throws Conflict when no interpreter is needed (any more)
     */
    @Mag(Handeling.TOLK_REGELEN)
    @Transactional
    public void geregeld(Actor actor, AfspraakId id) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        if (afspraak.tolk() == Tolk.GEREGELD) {
            return;
        }
        if (!agenda.tolkGeregeld(afspraak.bedrijf(), id)) {
            throw new Conflict("spreekuren.tolk.nietNodig");
        }
        tolktaak.rondAf(afspraak.bedrijf(), id, actor.naam());
        spoor.leg(
                actor, Handeling.TOLK_REGELEN, Afspraakspoor.Betreft.van(afspraak), Wat.TOLK_GEREGELD, "tolk geregeld");
    }
}
