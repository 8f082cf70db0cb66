package nl.verzuimsysteem.ui.home;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.VoorIedereenIngelogd;

/** The parts the features offer, as far as the function may see them. */
@Prototype
@VoorIedereenIngelogd
@Route(value = Paden.HOME, layout = HoofdLayout.class)
final class HomeView extends Pagina {

    HomeView(List<HomeBlok> blokken) {
        super(t("home.titel"));
        Ingelogd.misschien().ifPresent(actor -> toon(actor, blokken));
    }

    private void toon(Actor actor, List<HomeBlok> blokken) {
        var raster = new Div();
        raster.addClassName("kaarten");
        for (var blok : blokken) {
            if (Rechten.mag(actor, blok.handeling()) && blok.isVoor(actor.functie())) {
                var inhoud = blok.inhoud(actor);
                if (blok.heleBreedte()) {
                    inhoud.addClassName("heel");
                }
                raster.add(inhoud);
            }
        }
        if (raster.getComponentCount() == 0) {
            add(new LegeStaat(t("home.leeg.titel"), t("home.leeg.tekst")));
        } else {
            add(raster);
        }
    }
}
