package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.Opdrachtnieuws;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a team: the first of its worklist. */
@Singleton
class WerklijstBlok implements HomeBlok {
    private static final int EERSTE = 5;

    private final WerklijstService service;
    private final Opdrachtnieuws nieuws;
    private final Minuut minuut;
    private final Clock klok;

    WerklijstBlok(WerklijstService service, Opdrachtnieuws nieuws, Minuut minuut, Clock klok) {
        this.service = service;
        this.nieuws = nieuws;
        this.minuut = minuut;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return 6;
    }

    @Override
    public Handeling handeling() {
        return Handeling.WERKLIJST_INZIEN;
    }

    /** Who holds consults begins with his day. */
    @Override
    public boolean isVoor(Functie functie) {
        return functie == Functie.MMA || functie == Functie.CASEMANAGER;
    }

    @Override
    public Component inhoud(Actor actor) {
        var kaart = new Kaart(t("opdrachten.werklijst.titel"))
                .naastTitel(new Anchor(Paden.WERKLIJST, t("opdrachten.home.werklijst.alles")));
        vul(kaart, actor);
        Meekijker.bij(kaart, luister -> nieuws.vanTeam(actor, luister), bericht -> vul(kaart, actor));
        minuut.bij(kaart, () -> vul(kaart, actor));
        return kaart;
    }

    private void vul(Kaart kaart, Actor actor) {
        var eerste = service.werklijst(actor, Werklijstfilter.ALLES, Uitsnede.eerste(EERSTE))
                .rijen();
        kaart.zet(
                eerste.isEmpty()
                        ? new Paragraph(t("opdrachten.werklijst.leeg"))
                        : new Opdrachtregels(eerste, klok.instant(), false));
    }
}
