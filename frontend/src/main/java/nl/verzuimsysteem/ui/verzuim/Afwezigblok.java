package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.home.HomeBlok;
import nl.verzuimsysteem.verzuim.VerzuimRij;
import nl.verzuimsysteem.verzuim.VerzuimService;

/** On the home page: who is absent now, as far as the user may see. */
@Singleton
class Afwezigblok implements HomeBlok {
    private static final int AANTAL = 5;
    private static final int PLAATS = 30;

    private final VerzuimService service;
    private final Clock klok;

    Afwezigblok(VerzuimService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.VERZUIM_INZIEN;
    }

    /** A regional team works from its worklist; who of hundreds of companies is absent helps nobody there. */
    @Override
    public boolean isVoor(Functie functie) {
        return !functie.isRegioteam();
    }

    @Override
    public Component inhoud(Actor actor) {
        var afwezig = service.afwezig(actor, AANTAL);
        var kaart = new Kaart(t("verzuimlijst.home.titel"));
        if (afwezig.rijen().isEmpty()) {
            return kaart.zet(new LegeStaat(t("verzuimlijst.home.niemand"), ""));
        }
        var aantal = new Span(Long.toString(afwezig.totaal()));
        aantal.addClassName("teller");
        kaart.naastTitel(aantal);
        var vandaag = Kalender.vandaag(klok);
        var metBedrijf = !heeftEenBedrijf(actor);
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        afwezig.rijen().forEach(rij -> lijst.add(regel(rij, vandaag, metBedrijf)));
        kaart.zet(lijst);
        if (afwezig.totaal() > afwezig.rijen().size()) {
            var alle = metBedrijf
                    ? Paden.BEDRIJVEN
                    : Paden.bedrijf(afwezig.rijen().getFirst().bedrijf(), "verzuim");
            kaart.zet(
                    lijst, new Anchor(alle, t(metBedrijf ? "verzuimlijst.home.perBedrijf" : "verzuimlijst.home.alle")));
        }
        return kaart;
    }

    private static ListItem regel(VerzuimRij rij, LocalDate vandaag, boolean metBedrijf) {
        var sinds = new Span(
                t("verzuimlijst.home.sinds", Kalender.voluit(rij.ziekSinds()), rij.week(vandaag), rij.percentage()));
        sinds.addClassName("stil");
        var link = new Anchor(Paden.dossier(rij.dossier(), Dossierdeel.OVERZICHT.naam()), rij.naam());
        var regel = new Div(link, sinds);
        regel.addClassName("twee-regels");
        if (metBedrijf) {
            var bedrijf = new Span(rij.bedrijfsnaam());
            bedrijf.addClassName("stil");
            regel.add(bedrijf);
        }
        return new ListItem(regel);
    }

    private static boolean heeftEenBedrijf(Actor actor) {
        return switch (actor.bereik()) {
            case Bereik.Bedrijven bedrijven -> bedrijven.bedrijven().size() == 1;
            case Bereik.Afdelingen ignored -> true;
            case Bereik.Regios ignored -> false;
            case Bereik.Eigen ignored -> true;
            case Bereik.Alles ignored -> false;
        };
    }
}
