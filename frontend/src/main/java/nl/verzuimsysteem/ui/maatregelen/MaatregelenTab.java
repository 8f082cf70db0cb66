package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.frequent.FrequentService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.maatregelen.LoonmaatregelService;
import nl.verzuimsysteem.maatregelen.MaatregelenService;
import nl.verzuimsysteem.maatregelen.OordeelService;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Maatregelen of a dossier, as far as the function of the user goes. */
@Singleton
class MaatregelenTab implements DossierTab {
    private static final int PLAATS = 20;

    private final MaatregelenService service;
    private final VerlengingService verlengingen;
    private final OordeelService oordelen;
    private final LoonmaatregelService loon;
    private final FrequentService frequent;
    private final Clock klok;

    MaatregelenTab(
            MaatregelenService service,
            VerlengingService verlengingen,
            OordeelService oordelen,
            LoonmaatregelService loon,
            FrequentService frequent,
            Clock klok) {
        this.service = service;
        this.verlengingen = verlengingen;
        this.oordelen = oordelen;
        this.loon = loon;
        this.frequent = frequent;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "maatregelen";
    }

    @Override
    public String titel() {
        return t("maatregelen.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.OORDEEL_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var alle = service.van(Ingelogd.actor(), kop.id());
        var raster = new Div(
                new Eindekaart(verlengingen, alle.einde(), kop.id(), klok, opnieuw),
                new Oordeelkaart(oordelen, alle.oordelen(), kop.id(), klok, opnieuw));
        raster.addClassNames("kaarten", "breed-raster");
        alle.loon().ifPresent(maatregelen -> raster.add(new Loonkaart(loon, maatregelen, kop.id(), klok, opnieuw)));
        raster.add(new Frequentkaart(frequent, alle.frequentie(), kop.id()));
        return raster;
    }
}
