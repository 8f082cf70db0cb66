package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tabbladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** One company: its name, and the tabs the features offer, each under its own address. */
@Prototype
@Route(value = "bedrijf/:bedrijf/:tab?", layout = HoofdLayout.class)
@Toont(Handeling.BEDRIJVEN_INZIEN)
final class BedrijfView extends Pagina implements BeforeEnterObserver {
    private final OrganisatieService organisatie;
    private final BedrijfTabs tabs;
    private final Clock klok;
    private final Paragraph einde = new Paragraph();
    private final Div inhoud = new Div();
    private Tabbladen bladen = new Tabbladen("");
    private @Nullable BedrijfId getoond;

    BedrijfView(OrganisatieService organisatie, BedrijfTabs tabs, Clock klok) {
        super("");
        this.organisatie = organisatie;
        this.tabs = tabs;
        this.klok = klok;
        einde.addClassName("waarschuwing");
        einde.setVisible(false);
        inhoud.addClassName("tabinhoud");
        add(einde, inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        var bedrijf = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        var naam = event.getRouteParameters().get("tab");
        if (naam.isEmpty()) {
            event.forwardTo(tabs.eerstePad(actor, bedrijf));
            return;
        }
        var tab = tabs.tab(actor, naam.get()).orElseThrow(NotFoundException::new);
        // From tab to tab the company stays the same, and is not read again.
        if (!bedrijf.equals(getoond)) {
            toon(actor, bedrijf);
        }
        bladen.kies(tab.naam());
        inhoud.removeAll();
        inhoud.add(tab.inhoud(bedrijf, new Adresfilter(event.getLocation())));
    }

    private void toon(Actor actor, BedrijfId bedrijf) {
        var gegevens = organisatie.bedrijf(actor, bedrijf);
        titel(gegevens.naam());
        kop().ondertitel(t("organisatie.bedrijf.onder", gegevens.plaats(), gegevens.regio()));
        remove(bladen);
        bladen = new Tabbladen(t("organisatie.tabs", gegevens.naam()));
        tabs.van(actor).forEach(tab -> bladen.tab(tab.naam(), tab.titel(), Paden.bedrijf(bedrijf, tab.naam())));
        addComponentAtIndex(1, bladen);
        einde.setVisible(gegevens.beeindigdOp() != null);
        if (gegevens.beeindigdOp() != null) {
            var dag = Kalender.voluit(gegevens.beeindigdOp());
            einde.setText(
                    Beeindiging.isIngegaan(gegevens.beeindigdOp(), Kalender.vandaag(klok))
                            ? t("organisatie.einde.was", dag)
                            : t("organisatie.einde.komt", dag));
        }
        getoond = bedrijf;
    }
}
