package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.overleg.OverlegId;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The screen on the wall, and the same on the desk of every member: one case at a time. */
@Prototype
@StyleSheet("overleg.css")
@Toont(Handeling.OVERLEG_INZIEN)
@Route(value = Paden.OVERLEG_SCHERM + "/:overleg", layout = HoofdLayout.class)
final class OverlegSchermView extends Pagina implements BeforeEnterObserver {
    private final Schermdelen delen;
    private final Div inhoud = new Div();

    OverlegSchermView(Schermdelen delen) {
        super(t("overleg.titel"));
        this.delen = delen;
        addClassName("overlegscherm");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "overleg", OverlegId::new);
        var actor = Ingelogd.actor();
        delen.overleg().aanwezig(actor, id);
        var blad = delen.overleg().blad(actor, id);
        titel(t("overleg.scherm.titel", blad.overleg().regionaam()));
        kop().ondertitel(t(
                "overleg.scherm.wanneer",
                Overlegwoorden.dag(blad.overleg().dag()),
                Overlegwoorden.uur(blad.overleg().begin())));
        inhoud.removeAll();
        inhoud.add(new Wand(delen, blad, kop(), new Adresfilter(event.getLocation())));
    }
}
