package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Keuzemenu;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verzuim.DossierKop;

/** Stands above every part of a dossier: who it is, how long he is absent, and what can be done now. */
final class Persoonskaart extends Header {
    private final H1 naam = new H1();
    private final Div functie = new Div();
    private final Div stand = new Div();
    private final Div acties = new Div();

    Persoonskaart() {
        addClassName("persoonskaart");
        naam.getElement().setAttribute("tabindex", "-1");
        functie.addClassName("persoonskaart-regel");
        stand.addClassName("persoonskaart-regel");
        acties.addClassName("paginakop-acties");
        var tekst = new Div(naam, functie, stand);
        tekst.addClassName("persoonskaart-tekst");
        add(tekst, acties);
    }

    /** Shows the head of a case, with the acts the user may do. */
    void toon(DossierKop kop, LocalDate vandaag, Dossierhandelingen handelingen) {
        naam.setText(kop.naam());
        functie.removeAll();
        functie.add(new Span(kop.functie() == null ? t("dossier.kaart.geenFunctie") : kop.functie()));
        if (handelingen.magUitDienst() && !kop.ingetrokken()) {
            functie.add(drieStippen(handelingen));
        }
        functie.add(deel(new Anchor(Paden.bedrijf(kop.bedrijf(), "verzuim"), kop.bedrijfsnaam())));
        if (kop.afdeling() != null) {
            functie.add(deel(new Span(kop.afdeling())));
        }
        stand.removeAll();
        stand.add(stand(kop, vandaag));
        kop.sluiting().filter(Sluiting::vanzelf).ifPresent(gesloten -> stand.add(deel(new Span(waarom(gesloten)))));
        if (kop.ingetrokken() && handelingen.magCorrigeren()) {
            var terug = new Button(t("verloop.ongedaan.kort"), klik -> handelingen.maakOngedaan());
            terug.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            stand.add(terug);
        }
        if (kop.loopt()) {
            stand.add(deel(new Span(afwezig(kop, vandaag))));
        }
        var telefoon = kop.gegevens().telefoon();
        if (kop.loopt() && telefoon != null) {
            stand.add(deel(bel(telefoon)));
        }
        if (kop.uitDienst() != null) {
            stand.add(deel(uitDienst(kop, kop.uitDienst(), vandaag, handelingen)));
        }
        acties.removeAll();
        handelingen.menu().ifPresent(acties::add);
    }

    private static Keuzemenu drieStippen(Dossierhandelingen handelingen) {
        var menu = new Keuzemenu(Icoon.PUNTEN, t("dossier.kaart.meer"), MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("drie-stippen");
        return menu.keuze(t("dossier.uitDienst.knop"), handelingen::vraagUitDienst);
    }

    private static StatusLabel stand(DossierKop kop, LocalDate vandaag) {
        if (kop.ingetrokken()) {
            return new StatusLabel(StatusLabel.Soort.NEUTRAAL, Icoon.KRUIS, t("verloop.ingetrokken.titel"));
        }
        return kop.sluiting()
                .map(Persoonskaart::gesloten)
                .orElseGet(() -> new StatusLabel(
                        StatusLabel.Soort.WACHT,
                        Icoon.ZIEK,
                        t("dossier.kaart.ziekSinds", Kalender.voluit(kop.ziekSinds()), kop.week(vandaag))));
    }

    private static StatusLabel gesloten(Sluiting sluiting) {
        var woorden = t("dossier.kaart.gesloten." + sluiting.reden().name(), Kalender.voluit(sluiting.op()));
        return sluiting.vanzelf()
                ? new StatusLabel(StatusLabel.Soort.NEUTRAAL, Icoon.SLOT, woorden)
                : new StatusLabel(StatusLabel.Soort.GOED, woorden);
    }

    /** Nobody closed it: so it says what did. */
    private static String waarom(Sluiting sluiting) {
        return t(
                "dossier.kaart.waarom." + sluiting.reden().name(),
                Kalender.voluit(sluiting.op().minusDays(1)));
    }

    /** How much he is absent now, and since when. */
    private static String afwezig(DossierKop kop, LocalDate vandaag) {
        var verlof = kop.verlofOp(vandaag);
        if (verlof.isPresent()) {
            return t("dossier.kaart.verlof", Kalender.voluit(verlof.get().tot().minusDays(1)));
        }
        var verloop = kop.verloop();
        if (verloop == null) {
            return t("dossier.kaart.afwezig", kop.percentage());
        }
        var sinds = Kalender.voluit(verloop.vanaf());
        return verloop.arbeidstherapie()
                ? t("dossier.kaart.therapie", sinds)
                : t("dossier.kaart.afwezigSinds", verloop.percentage(), sinds);
    }

    private static Anchor bel(String telefoon) {
        var link = new Anchor("tel:" + telefoon.replaceAll("[^0-9+]", ""));
        link.add(Icoon.TELEFOON.maak(), new Span(telefoon));
        link.addClassName("met-icoon");
        link.getElement().setAttribute("aria-label", t("dossier.kaart.bel", telefoon));
        return link;
    }

    private static Component uitDienst(
            DossierKop kop, LocalDate laatsteDag, LocalDate vandaag, Dossierhandelingen handelingen) {
        var regel = new Span(new StatusLabel(
                StatusLabel.Soort.LET_OP,
                Icoon.KALENDER,
                t("dossier.kaart.uitDienst", Kalender.voluit(laatsteDag.plusDays(1)))));
        regel.addClassName("met-icoon");
        if (handelingen.magUitDienst() && kop.uitDienstLigtVoor(vandaag)) {
            var terug = new Button(t("dossier.uitDienst.terug"), klik -> handelingen.draaiUitDienstTerug());
            terug.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            regel.add(terug);
        }
        return regel;
    }

    private static Span deel(Component inhoud) {
        var deel = new Span(inhoud);
        deel.addClassName("deel");
        return deel;
    }
}
