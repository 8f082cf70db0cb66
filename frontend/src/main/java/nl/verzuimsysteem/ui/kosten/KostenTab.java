package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verrichtingen.KostenService;
import nl.verzuimsysteem.verrichtingen.TijdService;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Kosten of a dossier, alike for the employer and the team; who books time finds his clock there too. */
@Singleton
class KostenTab implements DossierTab {
    private static final int PLAATS = 30;

    private final KostenService kosten;
    private final VerrichtingService verrichtingen;
    private final TijdService tijden;
    private final Clock klok;

    KostenTab(KostenService kosten, VerrichtingService verrichtingen, TijdService tijden, Clock klok) {
        this.kosten = kosten;
        this.verrichtingen = verrichtingen;
        this.tijden = tijden;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "kosten";
    }

    @Override
    public String titel() {
        return t("kosten.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.VERRICHTINGEN_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var actor = Ingelogd.actor();
        var alles = kosten.vanDossier(actor, kop.id());
        var bij = new Div();
        bij.addClassName("stapel");
        alles.tijd().ifPresent(werk -> bij.add(new Klokkaart(tijden, werk, kop.id(), klok, opnieuw)));
        bij.add(new Meterkaart(alles.meter()));
        var raster = new Div(
                new Verrichtingkaart(
                        verrichtingen,
                        alles,
                        kop.id(),
                        Rechten.mag(actor, Handeling.VERRICHTING_VASTLEGGEN),
                        klok,
                        opnieuw),
                bij);
        raster.addClassNames("meester-en-bij", "kosten");
        return raster;
    }
}
