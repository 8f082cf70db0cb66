package nl.verzuimsysteem.ui.home;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.start.StartService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.VoorIedereenIngelogd;

/** What must be done now and what waits for others, and beside it the lists this function works from. */
@Prototype
@VoorIedereenIngelogd
@Route(value = Paden.HOME, layout = HoofdLayout.class)
final class HomeView extends Pagina {

    HomeView(StartService start, Arbodienst arbodienst, List<HomeBlok> blokken) {
        super(t("home.titel"));
        Ingelogd.misschien().ifPresent(actor -> toon(actor, start, arbodienst, blokken));
    }

    private void toon(Actor actor, StartService start, Arbodienst arbodienst, List<HomeBlok> blokken) {
        var raster = new Div();
        raster.addClassNames("kaarten", "start");
        raster.add(new Startkaarten(actor.functie(), arbodienst.triage()).van(start.start(actor)));
        for (var blok : blokken) {
            if (Rechten.mag(actor, blok.handeling()) && blok.isVoor(actor.functie())) {
                var inhoud = blok.inhoud(actor);
                if (blok.heleBreedte()) {
                    inhoud.addClassName("heel");
                }
                raster.add(inhoud);
            }
        }
        add(raster);
    }
}
