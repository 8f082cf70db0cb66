package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The orders of a dossier on a page of their own. */
@Prototype
@Toont(Handeling.OPDRACHT_INZIEN)
@Route(value = "proefdossier/:dossier", layout = HoofdLayout.class)
final class ProefdossierView extends Pagina implements BeforeEnterObserver {
    private final DossierOpdrachten opdrachten;

    ProefdossierView(DossierOpdrachten opdrachten) {
        super("Dossier");
        this.opdrachten = opdrachten;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(opdrachten.van(
                new DossierId(event.getRouteParameters().getLong("dossier").orElseThrow())));
    }
}
