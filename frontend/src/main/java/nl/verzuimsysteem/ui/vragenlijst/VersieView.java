package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tabbladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Tekst;
import nl.verzuimsysteem.vragenlijst.Versiestand;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;
import nl.verzuimsysteem.vragenlijst.Vragenlijststuk;

/** One version, to be read from top to bottom in one of its languages. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.VERSIE, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_INZIEN)
final class VersieView extends Pagina implements BeforeEnterObserver {
    private static final String TAAL = "taal";

    private final VragenlijstService service;
    private final Div inhoud = new Div();

    VersieView(VragenlijstService service) {
        super("");
        this.service = service;
        kop().terugNaar(t("vragenlijst.titel"), Paden.VRAGENLIJSTEN);
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stuk = service.lees(Ingelogd.actor(), Vragenlijstpaden.versie(event.getRouteParameters()));
        var taal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TAAL)
                .filter(Tekst.TALEN::contains)
                .orElse(Tekst.TALEN.getFirst());
        var versie = stuk.versie();
        titel(t("vragenlijst.versie.titel", versie.nummer()));
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().ondertitel(
                        t("vragenlijst.versie.onder", Vraagwoorden.stand(versie.stand()), VersiesView.wanneer(versie)));
        kop().zetActies(acties(stuk));
        inhoud.removeAll();
        inhoud.add(talen(stuk, taal), new Leesblad(stuk.lijst(), taal));
    }

    private static Component[] acties(Vragenlijststuk stuk) {
        var id = stuk.versie().id();
        var acties = new ArrayList<Component>();
        acties.add(new Knoplink(t("vragenlijst.proef"), Icoon.VERDER, Vragenlijstpaden.proef(id)));
        if (stuk.versie().stand() == Versiestand.CONCEPT
                && Rechten.mag(Ingelogd.actor(), Handeling.VRAGENLIJST_BEHEREN)) {
            acties.add(new Knoplink(t("vragenlijst.wijzig"), Icoon.BEWERK, Vragenlijstpaden.wijzig(id)).belangrijkst());
        }
        return acties.toArray(Component[]::new);
    }

    private static Tabbladen talen(Vragenlijststuk stuk, String gekozen) {
        var talen = new Tabbladen(t("vragenlijst.talen"));
        var pad = Vragenlijstpaden.versie(stuk.versie().id());
        Tekst.TALEN.forEach(taal -> talen.tab(taal, Vraagwoorden.taal(taal), pad + "?" + TAAL + "=" + taal));
        talen.kies(gekozen);
        return talen;
    }
}
