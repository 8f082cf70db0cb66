package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Orders: for the team what nobody picked up, what is one's own and what was asked back; for the employer how they go. */
@Singleton
class OpdrachtStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (Rechten.mag(actor, Handeling.WERKLIJST_INZIEN)) {
            return Stream.of(
                            vraag(actor, nu, Startreden.OPDRACHT_NIEUW, OpdrachtStatus.VERSTUURD, false),
                            vraag(actor, nu, Startreden.OPDRACHT_GEZIEN, OpdrachtStatus.GEZIEN, false),
                            vraag(actor, nu, Startreden.OPDRACHT_VAN_MIJ, OpdrachtStatus.IN_BEHANDELING, true),
                            vraag(actor, nu, Startreden.OPDRACHT_VRAAG, OpdrachtStatus.VRAAG, false))
                    .flatMap(List::stream)
                    .toList();
        }
        return Rechten.mag(actor, Handeling.OPDRACHTEN_VOLGEN)
                ? Stream.of(
                                volg(actor, Startreden.OPDRACHT_ANTWOORD, Volgstand.ONGELEZEN, "afgerond_op"),
                                volg(actor, Startreden.OPDRACHT_LOOPT, Volgstand.BIJ_ARBODIENST, "verstuurd_op"))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private static List<Startvraag> vraag(
            Actor actor, Instant nu, Startreden reden, OpdrachtStatus status, boolean mijn) {
        var vraag = new Werklijstvraag(actor.bereik(), Set.of(actor.functie()), Uitsnede.eerste(Startvraag.MEESTE - 1))
                .met(new Werklijstfilter(status, null, null, null, mijn), actor.persoon());
        if (vraag.isLeeg()) {
            return List.of();
        }
        var waarden = new HashMap<>(vraag.waarden());
        waarden.put("moment", nu);
        return List.of(new Startvraag(reden, vraag.momenten(), waarden));
    }

    private static List<Startvraag> volg(Actor actor, Startreden reden, Volgstand stand, String moment) {
        var vraag = new Volglijstvraag(
                actor.bereik(), new Volglijstfilter(stand, null, null), Uitsnede.eerste(Startvraag.MEESTE - 1));
        return vraag.isLeeg() ? List.of() : List.of(new Startvraag(reden, vraag.momenten(moment), vraag.waarden()));
    }
}
