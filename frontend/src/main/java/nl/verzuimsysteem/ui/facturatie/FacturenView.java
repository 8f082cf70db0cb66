package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.YearMonth;
import nl.verzuimsysteem.facturatie.FactuurService;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** All invoices in reach, the newest first: of one's own company, or of every company. The address holds the filters. */
@Prototype
@Toont(Handeling.FACTUREN_INZIEN)
@Route(value = Paden.FACTUREN, layout = HoofdLayout.class)
final class FacturenView extends Pagina implements BeforeEnterObserver {
    private final FactuurService facturen;
    private final Actor actor = Ingelogd.actor();
    private final Factuurbalk balk;
    private final Grid<Factuurkop> lijst;

    FacturenView(FactuurService facturen, Clock klok) {
        super(t("facturatie.lijst.titel"));
        this.facturen = facturen;
        var metBedrijf = Bedrijfkeuze.isZinvol(actor.bereik());
        var mail = Rechten.mag(actor, Handeling.FACTUREN_MAKEN);
        balk = new Factuurbalk(
                metBedrijf, mail, YearMonth.from(Kalender.vandaag(klok)).plusMonths(1), this::toon);
        lijst = Factuurtabel.maak(metBedrijf, mail);
        if (mail) {
            add(Facturatiebladen.van(actor, Paden.FACTUREN));
        }
        add(balk, lijst);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk.lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void toon() {
        var filter = balk.filter();
        Lijst.vul(
                lijst,
                uitsnede -> facturen.lijst(actor, filter, uitsnede),
                filter.isLeeg()
                        ? new LegeStaat(t("facturatie.lijst.geen"), t("facturatie.lijst.geenUitleg"))
                        : new LegeStaat(
                                t("facturatie.lijst.nietGevonden"),
                                t("facturatie.lijst.andersZoeken"),
                                new Button(t("facturatie.lijst.wis"), klik -> balk.wis())));
    }
}
