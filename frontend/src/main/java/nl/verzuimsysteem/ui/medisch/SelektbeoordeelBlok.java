package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a POB and a bedrijfsarts: how many questionnaires wait for a decision. */
@Singleton
class SelektbeoordeelBlok implements HomeBlok {
    private final SelektOordeelService service;

    SelektbeoordeelBlok(SelektOordeelService service) {
        this.service = service;
    }

    @Override
    public int getOrder() {
        return 2;
    }

    @Override
    public Handeling handeling() {
        return Handeling.SELEKT_BEOORDELEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var lijst = new UnorderedList(new ListItem(
                new Anchor(Paden.SELEKT_BEOORDELEN, t("selektoordeel.home.aantal", service.aantal(actor)))));
        lijst.addClassName("regels");
        return new Kaart(t("selektoordeel.home.titel"), lijst);
    }
}
