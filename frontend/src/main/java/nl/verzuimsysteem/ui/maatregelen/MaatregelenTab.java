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

    private final VerlengingService verlengingen;
    private final OordeelService oordelen;
    private final LoonmaatregelService loon;
    private final FrequentService frequent;
    private final Clock klok;

    MaatregelenTab(
            VerlengingService verlengingen,
            OordeelService oordelen,
            LoonmaatregelService loon,
            FrequentService frequent,
            Clock klok) {
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
        var raster = new Div(
                new Eindekaart(verlengingen, kop.id(), klok, opnieuw),
                new Oordeelkaart(oordelen, kop.id(), klok, opnieuw));
        raster.addClassNames("kaarten", "breed-raster");
        if (Rechten.mag(Ingelogd.actor(), Handeling.LOONMAATREGEL_INZIEN)) {
            raster.add(new Loonkaart(loon, kop.id(), klok, opnieuw));
        }
        raster.add(new Frequentkaart(frequent, kop.id()));
        return raster;
    }
}
