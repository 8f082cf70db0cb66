package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verrichtingen.Kosten;
import nl.verzuimsysteem.verrichtingen.Verrichting;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** What was delivered in a case, newest first, each with its verdict and the rule that decided. */
final class Verrichtingkaart extends Div {
    private final VerrichtingService service;
    private final Runnable opnieuw;

    /** @param vastleggen whether the reader may put something in by hand */
    Verrichtingkaart(
            VerrichtingService service,
            Kosten kosten,
            DossierId dossier,
            boolean vastleggen,
            Clock klok,
            Runnable opnieuw) {
        this.service = service;
        this.opnieuw = opnieuw;
        var kaart = new Kaart(t("kosten.geleverd"));
        if (vastleggen) {
            kaart.naastTitel(new Button(
                    t("kosten.nieuw"), klik -> Vastlegdialoog.open(service, kosten.meter(), dossier, klok, opnieuw)));
        }
        if (kosten.regels().isEmpty()) {
            kaart.zet(new LegeStaat(t("kosten.leeg"), t("kosten.leeg.uitleg")));
        } else {
            var lijst =
                    new UnorderedList(kosten.regels().stream().map(this::regel).toArray(ListItem[]::new));
            lijst.addClassName("regels");
            var btw = new Paragraph(t("kosten.zonderBtw"));
            btw.addClassName("stil");
            kaart.zet(lijst, btw);
        }
        add(kaart);
    }

    private ListItem regel(Verrichting een) {
        var naam = new Span(een.neemtTerug() == null ? een.naam() : t("kosten.correctie", een.naam()));
        naam.addClassName("team-naam");
        var tekst = new Div(naam);
        for (var regel : eronder(een)) {
            var stil = new Span(regel);
            stil.addClassName("stil");
            tekst.add(stil);
        }
        var factuur = een.factuur();
        if (factuur != null) {
            tekst.add(factuur(factuur));
        }
        var bedrag = new Span(een.bedrag().toString());
        bedrag.addClassNames("bedrag", "team-naam");
        var rechts = new Div(label(een), bedrag);
        rechts.addClassName("kosten-rechts");
        var item = new ListItem(tekst, rechts);
        item.addClassName("met-knop");
        if (een.teCorrigeren()) {
            var knop = new Button(
                    t("kosten.corrigeer"),
                    klik -> Correctievraag.open(
                            service, een.id(), een.naam(), een.bedrag(), Kalender.kort(een.datum()), opnieuw));
            knop.addThemeVariants(ButtonVariant.TERTIARY);
            knop.setAriaLabel(t("kosten.corrigeer.van", een.naam(), Kalender.kort(een.datum())));
            rechts.add(knop);
        }
        return item;
    }

    /** The invoice it stands on; a link for who may open it. */
    private static Component factuur(Verrichting.Factuur factuur) {
        var woorden = t("kosten.opFactuur", factuur.nummer());
        if (Rechten.mag(Ingelogd.actor(), Handeling.FACTUREN_INZIEN)) {
            return new Div(new Anchor(Paden.factuur(new FactuurId(factuur.id())), woorden));
        }
        var stil = new Span(woorden);
        stil.addClassName("stil");
        return stil;
    }

    private static List<String> eronder(Verrichting een) {
        var regels = new ArrayList<String>();
        var dag = Kalender.kort(een.datum());
        regels.add(
                een.minuten() == null
                        ? t("kosten.op", dag, een.door())
                        : t("kosten.minutenOp", dag, een.minuten(), een.door()));
        if (een.neemtTerug() == null) {
            regels.add(Prijswoorden.uitleg(een.oordeel()));
            var prijs = Prijswoorden.prijs(een.oordeel());
            if (!prijs.isEmpty()) {
                regels.add(een.opdracht() == null ? prijs : t("kosten.getoond", prijs));
            }
        }
        if (een.reden() != null) {
            regels.add(t("kosten.reden", een.reden()));
        }
        return regels;
    }

    private static StatusLabel label(Verrichting een) {
        if (een.neemtTerug() != null) {
            return new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("kosten.isCorrectie"));
        }
        if (een.teruggenomen()) {
            return new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("kosten.teruggenomen"));
        }
        return new StatusLabel(
                een.oordeel().oordeel() == Oordeel.BINNEN ? StatusLabel.Soort.GOED : StatusLabel.Soort.LET_OP,
                Prijswoorden.oordeel(een.oordeel().oordeel()));
    }
}
