package nl.verzuimsysteem.ui.mijn;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.EigenLoonmaatregelService;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** Tells an employee on his home that his wages are held back or stopped, while they are. */
@Singleton
class MijnLoonBlok implements HomeBlok {
    private final EigenLoonmaatregelService service;
    private final Clock klok;

    MijnLoonBlok(EigenLoonmaatregelService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public Handeling handeling() {
        return Handeling.EIGEN_LOONMAATREGEL_INZIEN;
    }

    @Override
    public boolean heleBreedte() {
        return true;
    }

    /** Above the ways to his own pages. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public Component inhoud(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var nu = service.alle(actor).stream().filter(een -> een.loopt(vandaag)).toList();
        var blok = new Div();
        blok.setVisible(!nu.isEmpty());
        if (!nu.isEmpty()) {
            blok.add(new Mijnloon(service, actor, nu, vandaag));
        }
        return blok;
    }
}
