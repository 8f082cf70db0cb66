package nl.verzuimsysteem.ui.voortgang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.taken.FaseTelling;
import nl.verzuimsysteem.taken.VoortgangService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page: how many cases are in each phase, and how many of them are late. */
@Singleton
class Voortgangblok implements HomeBlok {
    private static final int PLAATS = 25;

    private final VoortgangService service;

    Voortgangblok(VoortgangService service) {
        this.service = service;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.VOORTGANG_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var kaart = new Kaart(t("voortgang.titel"));
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        service.tellingen(actor, null).stream()
                .filter(telling -> telling.aantal() > 0)
                .forEach(telling -> lijst.add(regel(telling)));
        return lijst.getChildren().findAny().isEmpty()
                ? kaart.zet(new LegeStaat(t("voortgang.leeg.titel"), t("voortgang.leeg.uitleg")))
                : kaart.zet(lijst, new Anchor(Paden.VOORTGANG, t("voortgang.home.alle")));
    }

    private static ListItem regel(FaseTelling telling) {
        var aantal = new Span(Long.toString(telling.aantal()));
        aantal.addClassName("teller");
        var naam = new Div(new Anchor(Fasewoord.pad(telling.fase()), Fasewoord.van(telling.fase())), aantal);
        naam.addClassName("met-icoon");
        var regel = new Div(naam);
        regel.addClassName("twee-regels");
        if (telling.teLaat() > 0) {
            regel.add(new StatusLabel(StatusLabel.Soort.FOUT, t("voortgang.teLaat", telling.teLaat())));
        }
        return new ListItem(regel);
    }
}
