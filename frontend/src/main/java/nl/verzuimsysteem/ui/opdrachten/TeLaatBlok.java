package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.Opdrachtnieuws;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of everybody in a team: the opdrachten that nobody picked up in time, whatever their group. */
@Singleton
class TeLaatBlok implements HomeBlok {
    private static final int MEESTE = 10;

    private final WerklijstService service;
    private final Opdrachtnieuws nieuws;
    private final Minuut minuut;
    private final Clock klok;

    TeLaatBlok(WerklijstService service, Opdrachtnieuws nieuws, Minuut minuut, Clock klok) {
        this.service = service;
        this.nieuws = nieuws;
        this.minuut = minuut;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return 5;
    }

    @Override
    public Handeling handeling() {
        return Handeling.WERKLIJST_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var kaart = new Kaart(t("opdrachten.home.teLaat"));
        vul(kaart, actor);
        Meekijker.bij(kaart, luister -> nieuws.vanTeam(actor, luister), bericht -> vul(kaart, actor));
        minuut.bij(kaart, () -> vul(kaart, actor));
        return kaart;
    }

    private void vul(Kaart kaart, Actor actor) {
        var rood = service.rood(actor, Uitsnede.eerste(MEESTE));
        if (rood.rijen().isEmpty()) {
            kaart.zet(new Paragraph(t("opdrachten.home.teLaat.geen")));
            return;
        }
        kaart.zet(new Opdrachtregels(rood.rijen(), klok.instant(), true));
        if (rood.meer()) {
            kaart.zet(
                    new Opdrachtregels(rood.rijen(), klok.instant(), true),
                    new Paragraph(t("opdrachten.home.teLaat.meer", MEESTE)));
        }
    }
}
