package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What a gebruikersbeheerder is asked now, and what was given in before. */
@Prototype
@Route(value = Paden.AANTALLEN, layout = HoofdLayout.class)
@Toont(Handeling.AANTALLEN_OPGEVEN)
final class AantallenView extends Pagina {

    AantallenView(OpgaveService opgaven, Clock klok) {
        super(t("aantallen.titel"));
        var actor = Ingelogd.actor();
        var vragen = opgaven.vragen(actor);
        add(
                new Paragraph(t("aantallen.waarom")),
                new Kaart(
                        t("aantallen.nu"),
                        vragen.isEmpty()
                                ? new LegeStaat(t("aantallen.nu.leeg"), t("aantallen.nu.leegUitleg"))
                                : new Vraaglijst(vragen, Kalender.vandaag(klok))),
                new Kaart(
                        t("aantallen.eerder"),
                        actor.bereik() instanceof Bereik.Bedrijven eigen
                                        && eigen.bedrijven().size() == 1
                                ? new Jaarlijst(
                                        opgaven, eigen.bedrijven().iterator().next())
                                : new Paragraph(new Anchor(Paden.BEDRIJVEN, t("aantallen.eerder.perBedrijf")))),
                new Anchor(Paden.handleiding("aantallen"), t("aantallen.handleiding")));
    }
}
