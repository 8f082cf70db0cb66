package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** The taken that are late or soon, of the reader's own function. */
@Singleton
class TakenStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        return !Rechten.mag(actor, Handeling.TAKEN_INZIEN)
                ? List.of()
                : List.of(
                        vraag(actor, nu, Startreden.TAKEN_TE_LAAT, Termijn.TE_LAAT),
                        vraag(actor, nu, Startreden.TAKEN_BINNENKORT, Termijn.BINNENKORT));
    }

    private static Startvraag vraag(Actor actor, Instant nu, Startreden reden, Termijn termijn) {
        // Who watches what others do has those in his list as well, and not as his own to do.
        var eigen = actor.functie() == Functie.VERZUIMCOORDINATOR ? actor.functie() : null;
        var vraag = new Takenvraag(actor, new TakenFilter(null, termijn, null, eigen, false), Startbron.dag(nu))
                .met("aantal", Startvraag.MEESTE)
                .met("vanaf", 0)
                .met("tot", Startvraag.MEESTE);
        return new Startvraag(
                reden,
                "SELECT s.uiterlijk_op AS dag, NULL AS moment, s.uiterlijk_op < :vandaag AS laat FROM ("
                        + vraag.sleutels() + ") s",
                vraag.waarden());
    }
}
