package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.Afspraak;
import nl.verzuimsysteem.spreekuren.EigenAfspraakService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.home.HomeBlok;
import nl.verzuimsysteem.uitnodigingen.Afspraakblad;
import nl.verzuimsysteem.uitnodigingen.Bladgegevens;

/** On the home of a werknemer: his next appointment, and where he can ask for one. */
@Singleton
class MijnAfspraakBlok implements HomeBlok {
    private final EigenAfspraakService service;
    private final Clock klok;

    MijnAfspraakBlok(EigenAfspraakService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public Handeling handeling() {
        return Handeling.EIGEN_AFSPRAKEN_INZIEN;
    }

    @Override
    public boolean heleBreedte() {
        return true;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Component inhoud(Actor actor) {
        var nu = klok.instant();
        var kaart = new Kaart(t("afspraken.volgende"));
        kaart.zet(
                service.eigen(actor).stream()
                        .filter(een -> een.status().loopt() && een.einde().isAfter(nu))
                        .findFirst()
                        .map(MijnAfspraakBlok::toon)
                        .orElseGet(() -> new Div(new Paragraph(t("afspraken.home.geen")))),
                new Div(new Knoplink(t("afspraken.home.naar"), Icoon.KALENDER, Paden.MIJN_AFSPRAKEN)));
        return kaart;
    }

    private static Div toon(Afspraak afspraak) {
        var over = Bladgegevens.van(afspraak, "");
        var taal = Bladtoon.taal();
        var wanneer = new Div(Afspraakblad.wanneer(over, taal));
        wanneer.addClassName("team-naam");
        return new Div(
                wanneer,
                new Div(Afspraakblad.waar(over, taal)),
                new Div(Afspraakblad.wie(over, taal)),
                new Div(Bladtoon.stand(afspraak.status())));
    }
}
