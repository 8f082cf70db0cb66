package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.spreekuren.TePlannenTelling;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a planner: how much has to be planned, and how much of it is late. */
@Singleton
class TePlannenBlok implements HomeBlok {
    private static final int PLAATS = 7;

    private final TePlannenService service;

    TePlannenBlok(TePlannenService service) {
        this.service = service;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.PLANNING_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var telling = service.tel(actor);
        var kaart = new Kaart(t("spreekuren.tePlannen.titel"))
                .naastTitel(new Anchor(Paden.SPREEKUREN, t("spreekuren.home.alles")));
        if (telling.alle() == 0) {
            return kaart.zet(new Paragraph(t("spreekuren.tePlannen.leeg")));
        }
        var aantal = new Paragraph(
                telling.alle() >= TePlannenTelling.MEESTE
                        ? t("spreekuren.home.veel", TePlannenTelling.MEESTE)
                        : t("spreekuren.home.aantal", telling.alle()));
        if (telling.laat() == 0) {
            return kaart.zet(aantal);
        }
        var laat =
                new Anchor(Paden.SPREEKUREN + "?termijn=" + Termijn.TE_LAAT, t("spreekuren.home.laat", telling.laat()));
        var teLaat = new Div(new StatusLabel(StatusLabel.Soort.FOUT, t("spreekuren.termijn.teLaat")), laat);
        teLaat.addClassNames("rij", "op-lijn");
        return kaart.zet(aantal, teLaat);
    }
}
