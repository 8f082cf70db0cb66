package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.opdrachten.VolglijstService;
import nl.verzuimsysteem.opdrachten.Volglijstfilter;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What became of the orders an employer sent, over all his cases. The address holds the filters. */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.OPDRACHTEN_VOLGEN)
@Route(value = Paden.OPDRACHTEN, layout = HoofdLayout.class)
final class OpdrachtenView extends Pagina implements BeforeEnterObserver {
    private final VolglijstService service;
    private final Opdrachtenbalk balk;
    private final Opdrachtentabel tabel = new Opdrachtentabel();

    OpdrachtenView(VolglijstService service, OrganisatieService organisatie) {
        super(t("opdrachten.volg.titel"));
        this.service = service;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("opdrachten.volg.ondertitel"));
        balk = new Opdrachtenbalk(actor, organisatie, () -> service.soorten(actor), this::toon);
        add(balk, tabel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk.lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void toon() {
        var filter = balk.filter();
        tabel.toon(deel -> service.lijst(Ingelogd.actor(), filter, deel), leeg(filter));
    }

    private LegeStaat leeg(Volglijstfilter filter) {
        return filter.equals(Volglijstfilter.ALLES)
                ? new LegeStaat(t("opdrachten.volg.leeg"), t("opdrachten.volg.leeg.uitleg"))
                : new LegeStaat(
                        t("opdrachten.volg.geen"),
                        t("opdrachten.volg.geen.uitleg"),
                        new Button(t("opdrachten.volg.alles"), klik -> balk.wisAlles()));
    }
}
