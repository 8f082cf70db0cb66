package nl.verzuimsysteem.ui.hulp;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.organisatie.Teamkaartje;
import nl.verzuimsysteem.ui.toegang.VoorIedereenIngelogd;

/** Whom to call or mail: the medical administration for everybody, and the team of one's own companies or regio. */
@Prototype
@Route(value = Paden.HULP, layout = HoofdLayout.class)
@VoorIedereenIngelogd
final class HulpView extends Pagina implements BeforeEnterObserver {
    private final Arbodienst arbodienst;
    private final OrganisatieService organisatie;

    HulpView(Arbodienst arbodienst, OrganisatieService organisatie) {
        super(t("hulp.titel"));
        this.arbodienst = arbodienst;
        this.organisatie = organisatie;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kaarten = new Div(administratie());
        kaarten.addClassName("kaarten");
        var actor = Ingelogd.actor();
        if (Rechten.mag(actor, Handeling.STAMGEGEVENS_INZIEN)) {
            organisatie
                    .eigenTeams(actor)
                    .forEach(kaart -> kaarten.add(Teamkaartje.van(t("hulp.team", kaart.naam()), kaart.team())));
        }
        add(
                new Paragraph(t("hulp.uitleg")),
                kaarten,
                new Anchor(Paden.handleiding("inloggen"), t("hulp.handleiding.inloggen")),
                new Anchor(Paden.handleiding("mijn-account"), t("hulp.handleiding.account")));
        if (Rechten.mag(actor, Handeling.OPDRACHTEN_VOLGEN)) {
            add(new Anchor(Paden.handleiding("opdrachten"), t("hulp.handleiding.opdrachten")));
        }
        if (Rechten.mag(actor, Handeling.SPREEKUUR_PLANNEN)) {
            add(new Anchor(Paden.handleiding("spreekuren-plannen"), t("hulp.handleiding.plannen")));
        }
        if (Rechten.mag(actor, Handeling.CASELOAD_INZIEN)) {
            add(new Anchor(Paden.handleiding("caseload"), t("hulp.handleiding.caseload")));
        }
        if (Rechten.mag(actor, Handeling.OVERLEG_INZIEN)) {
            add(new Anchor(Paden.handleiding("overleg"), t("hulp.handleiding.overleg")));
        }
        if (Rechten.mag(actor, Handeling.SELEKT_INZIEN)) {
            add(new Anchor(Paden.handleiding("triage"), t("hulp.handleiding.triage", arbodienst.triage())));
        }
        if (Rechten.mag(actor, Handeling.TEAMCIJFERS_INZIEN)) {
            add(new Anchor(Paden.handleiding("teamcijfers"), t("teamcijfers.handleiding")));
        }
        if (Rechten.mag(actor, Handeling.MEDISCH_VASTLEGGEN)) {
            add(new Anchor(Paden.handleiding("spreekuur-houden"), t("hulp.handleiding.spreekuur")));
        }
        if (Rechten.mag(actor, Handeling.EIGEN_AFSPRAKEN_INZIEN)) {
            add(new Anchor(Paden.handleiding("mijn-spreekuur"), t("hulp.handleiding.mijnSpreekuur")));
        }
        if (Rechten.mag(actor, Handeling.AANTALLEN_INZIEN)) {
            add(new Anchor(Paden.handleiding("aantallen"), t("hulp.handleiding.aantallen")));
        }
        if (Rechten.mag(actor, Handeling.FACTUREN_INZIEN)) {
            add(new Anchor(Paden.handleiding("facturen"), t("hulp.handleiding.facturen")));
        }
        if (Rechten.mag(actor, Handeling.FACTUREN_MAKEN)) {
            add(new Anchor(Paden.handleiding("facturen-maken"), t("hulp.handleiding.facturenMaken")));
        }
        if (Rechten.mag(actor, Handeling.RECHTEN_INZIEN)) {
            add(new Anchor(Paden.RECHTEN, t("hulp.rechten")));
        }
    }

    private Kaart administratie() {
        var feiten = new Feiten();
        var telefoon = arbodienst.telefoon();
        if (telefoon != null) {
            feiten.feit(t("hulp.telefoon"), Bereikbaar.telefoon(telefoon, arbodienst.naam()));
        }
        var email = arbodienst.email();
        if (email != null) {
            feiten.feit(t("hulp.email"), Bereikbaar.mail(email, arbodienst.naam()));
        }
        feiten.feit(t("hulp.bereikbaar"), arbodienst.openingstijden()).feit(t("hulp.adres"), arbodienst.bezoekadres());
        var kaart = new Kaart(t("hulp.administratie"), new Paragraph(t("hulp.van", arbodienst.naam())), feiten);
        if (telefoon == null && email == null) {
            feiten.setVisible(false);
            kaart.zet(new Paragraph(t("hulp.onbekend")));
        }
        return kaart;
    }
}
