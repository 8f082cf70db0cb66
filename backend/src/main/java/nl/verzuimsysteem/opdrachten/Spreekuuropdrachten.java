package nl.verzuimsysteem.opdrachten;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;

/**
 * What planning and holding a consult does to the order it is for, in the transaction of that act. Who plans, and who
 * holds it, need not be of the group the order was sent to.
 */
@Singleton
public class Spreekuuropdrachten {
    private final OpdrachtRepository opdrachten;
    private final Afhandeling afhandeling;
    private final OpdrachtPost brieven;

    Spreekuuropdrachten(OpdrachtRepository opdrachten, Afhandeling afhandeling, OpdrachtPost brieven) {
        this.opdrachten = opdrachten;
        this.afhandeling = afhandeling;
        this.brieven = brieven;
    }

    /**
     * Takes the order upon the actor when nobody has it. One statement, and three more when it does.
     *
     * @throws NietGevonden when it is out of reach
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemOp(Actor actor, OpdrachtId id) {
        var stand = stand(actor, id);
        if (stand.status().wachtOpOppakken()) {
            pakOp(actor, stand);
        }
    }

    /**
     * Ends the order with an answer, of which the sender gets a mail. One statement, and four more when it does; eight
     * when nobody had it any more.
     *
     * @param antwoord never medical
     * @return whether the order was carried out, now or before; not when it was withdrawn or sent back
     * @throws NietGevonden when it is out of reach
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean voerUit(Actor actor, OpdrachtId id, String antwoord) {
        var stand = stand(actor, id);
        if (!stand.status().loopt()) {
            return stand.status() == OpdrachtStatus.UITGEVOERD;
        }
        if (stand.status().wachtOpOppakken()) {
            pakOp(actor, stand);
            stand = stand(actor, id);
        }
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(
                        Handeling.OPDRACHT_BEHANDELEN,
                        GebeurtenisSoort.OPDRACHT_UITGEVOERD,
                        OpdrachtStatus.UITGEVOERD,
                        stand.uitvoerder(),
                        antwoord,
                        brieven.uitgevoerd(stand)));
        return true;
    }

    private void pakOp(Actor actor, Stand stand) {
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(
                        Handeling.OPDRACHT_BEHANDELEN,
                        GebeurtenisSoort.OPDRACHT_OPGEPAKT,
                        OpdrachtStatus.IN_BEHANDELING,
                        actor.persoon(),
                        null,
                        List.of()));
    }

    private Stand stand(Actor actor, OpdrachtId id) {
        return opdrachten.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden("opdracht", id));
    }
}
