package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** The companies on the home page: a click on the name opens one. */
@Singleton
class BedrijvenBlok implements HomeBlok {
    private static final int PLAATS = 30;
    private static final int EERSTE = 8;

    private final OrganisatieService organisatie;
    private final BedrijfTabs tabs;

    BedrijvenBlok(OrganisatieService organisatie, BedrijfTabs tabs) {
        this.organisatie = organisatie;
        this.tabs = tabs;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.BEDRIJVEN_INZIEN;
    }

    /** Who keeps all companies, or has a whole regio, has nothing to see in the first few of them. */
    @Override
    public boolean isVoor(Functie functie) {
        return functie != Functie.FUNCTIONEEL_BEHEERDER && !functie.isRegioteam();
    }

    @Override
    public Component inhoud(Actor actor) {
        var bedrijven = organisatie.bedrijven(actor, "", Uitsnede.eerste(EERSTE));
        if (bedrijven.rijen().isEmpty()) {
            return new Kaart(
                    t("organisatie.home.titel"),
                    new LegeStaat(t("organisatie.bedrijven.geen"), t("organisatie.bedrijven.geenUitleg")));
        }
        var een = bedrijven.rijen().size() == 1;
        var lijst = new UnorderedList(
                bedrijven.rijen().stream().map(rij -> regel(actor, rij)).toArray(ListItem[]::new));
        lijst.addClassNames("regels", "bedrijven");
        var kaart = new Kaart(t(een ? "organisatie.home.titelEen" : "organisatie.home.titel"), lijst);
        return bedrijven.meer() ? kaart.naastTitel(new Anchor(Paden.BEDRIJVEN, t("organisatie.home.alle"))) : kaart;
    }

    private ListItem regel(Actor actor, BedrijfRij rij) {
        var plaats = new Span(rij.plaats());
        plaats.addClassName("stil");
        return new ListItem(new Anchor(tabs.eerstePad(actor, rij.id()), rij.naam()), plaats);
    }
}
