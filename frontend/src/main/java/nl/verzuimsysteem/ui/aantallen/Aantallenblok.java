package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;

/** Between the taken of a gebruikersbeheerder: the headcounts he is asked for. */
@Singleton
public class Aantallenblok {
    private final OpgaveService opgaven;
    private final Clock klok;

    Aantallenblok(OpgaveService opgaven, Clock klok) {
        this.opgaven = opgaven;
        this.klok = klok;
    }

    /** Nothing when nothing is asked of this person. One statement. */
    public Optional<Kaart> kaart(Actor actor) {
        if (!Rechten.mag(actor, Handeling.AANTALLEN_OPGEVEN)) {
            return Optional.empty();
        }
        var vragen = opgaven.vragen(actor);
        return vragen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kaart(t("aantallen.titel"), new Vraaglijst(vragen, Kalender.vandaag(klok)))
                        .naastTitel(new Anchor(Paden.AANTALLEN, t("aantallen.alle"))));
    }
}
