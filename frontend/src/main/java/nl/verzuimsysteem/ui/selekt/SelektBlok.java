package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.selekt.OverzichtService;
import nl.verzuimsysteem.selekt.Overzichtstaat;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of the MMA: whom to call for the triage, and for how many of them a message did not arrive. */
@Singleton
class SelektBlok implements HomeBlok {
    private static final int PLAATS = 8;

    private final OverzichtService service;
    private final Arbodienst arbodienst;

    SelektBlok(OverzichtService service, Arbodienst arbodienst) {
        this.service = service;
        this.arbodienst = arbodienst;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    /** Who fills it in with them, calls them. */
    @Override
    public Handeling handeling() {
        return Handeling.SELEKT_AFNEMEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var telling = service.tel(actor);
        var kaart = new Kaart(arbodienst.triage()).naastTitel(new Anchor(Paden.SELEKT, t("selekt.home.alles")));
        if (telling.teBellen() == 0) {
            return kaart.zet(new Paragraph(t("selekt.home.bellen", 0)));
        }
        var bellen = new Anchor(
                Paden.SELEKT + "?staat=" + SelektView.inAdres(Overzichtstaat.TE_BELLEN),
                t("selekt.home.bellen", telling.teBellen()));
        var rij = new Div(Selektwoorden.label(Overzichtstaat.TE_BELLEN), bellen);
        rij.addClassNames("rij", "op-lijn");
        if (telling.nietBezorgd() == 0) {
            return kaart.zet(rij);
        }
        return kaart.zet(
                rij,
                new Div(new StatusLabel(
                        StatusLabel.Soort.LET_OP, t("selekt.home.nietBezorgd", telling.nietBezorgd()))));
    }
}
