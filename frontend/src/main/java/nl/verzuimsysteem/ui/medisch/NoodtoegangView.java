package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Noodoordeel;
import nl.verzuimsysteem.medisch.Noodtoegang;
import nl.verzuimsysteem.medisch.NoodtoegangService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Who opened a closed file in an emergency, for another bedrijfsarts to judge. */
@Prototype
@StyleSheet("medisch.css")
@Toont(Handeling.NOODTOEGANG_NAKIJKEN)
@Route(value = Paden.NOODTOEGANG, layout = HoofdLayout.class)
final class NoodtoegangView extends Pagina implements BeforeEnterObserver {
    private final NoodtoegangService service;
    private final Clock klok;
    private final Div lijst = new Div();

    NoodtoegangView(NoodtoegangService service, Clock klok) {
        super(t("consult.nakijken.titel"));
        this.service = service;
        this.klok = klok;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var uitleg = new Paragraph(t("consult.nakijken.uitleg"));
        uitleg.addClassName("smal-vlak");
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.NOODTOEGANG), uitleg, lijst);
        toon();
    }

    private void toon() {
        lijst.removeAll();
        var alle = service.teNakijken(Ingelogd.actor());
        if (alle.isEmpty()) {
            lijst.add(new LegeStaat(t("consult.nakijken.leeg"), t("consult.nakijken.leegUitleg")));
            return;
        }
        var regels = new UnorderedList();
        regels.addClassName("consultenlijst");
        alle.forEach(een -> regels.add(new ListItem(regel(een))));
        lijst.add(regels);
    }

    private Component regel(Noodtoegang een) {
        var naam = new Span(t("consult.nakijken.regel", een.werknemer(), een.bedrijfsnaam()));
        naam.addClassName("daglijst-naam");
        var wie = new Div(
                naam,
                new Span(t(
                        "consult.nakijken.wie",
                        een.naam(),
                        Consultwoorden.kort(een.functie()),
                        Kalender.kort(een.genomenOp()))));
        wie.addClassName("daglijst-wie");
        var regel = new Div(wie, label(een));
        regel.addClassName("daglijst-regel");
        var zelf = een.gebruiker().equals(Ingelogd.actor().persoon());
        if (een.oordeel() == null && zelf) {
            regel.add(new Span(t("consult.nakijken.zelf")));
        } else {
            var knop = new Button(
                    een.oordeel() == null ? t("consult.nakijken.knop") : t("consult.nakijken.bekijk"),
                    klik -> open(een));
            knop.setAriaLabel(t(
                    een.oordeel() == null ? "consult.nakijken.knop.van" : "consult.nakijken.bekijk.van",
                    een.werknemer()));
            regel.add(knop);
        }
        return regel;
    }

    private StatusLabel label(Noodtoegang een) {
        var oordeel = een.oordeel();
        if (oordeel != null) {
            return new StatusLabel(
                    oordeel == Noodoordeel.TERECHT ? StatusLabel.Soort.GOED : StatusLabel.Soort.LET_OP,
                    t("consult.nakijken.oordeel", oordeel.naam(), String.valueOf(een.nagekekenDoor())));
        }
        var dag = Kalender.kort(een.nakijkenVoor());
        return een.isTeLaat(Kalender.vandaag(klok))
                ? new StatusLabel(StatusLabel.Soort.FOUT, t("consult.nakijken.teLaat", dag))
                : new StatusLabel(StatusLabel.Soort.WACHT, t("consult.nakijken.voor", dag));
    }

    private void open(Noodtoegang een) {
        var verslag = service.lees(Ingelogd.actor(), een.id());
        var dialoog = new Invoerdialoog(t("consult.nakijken.dialoog", een.werknemer()))
                .erbij(new Feiten()
                        .feit(t("consult.nakijken.door"), een.naam())
                        .feit(
                                t("consult.nakijken.wanneer"),
                                t(
                                        "consult.nakijken.vanTot",
                                        Kalender.kort(een.genomenOp()),
                                        Consultwoorden.TIJD.format(Kalender.plaatselijk(een.tot()))))
                        .feit(t("consult.nakijken.reden"), verslag.reden())
                        .feit(t("consult.nakijken.opmerking"), verslag.opmerking()));
        if (een.oordeel() != null) {
            dialoog.open();
            return;
        }
        var oordeel = new RadioButtonGroup<Noodoordeel>(t("consult.nakijken.vraag"));
        oordeel.setItems(Noodoordeel.values());
        oordeel.setItemLabelGenerator(Noodoordeel::naam);
        var opmerking = new TextArea(t("consult.nakijken.waarom"));
        opmerking.setMaxLength(NoodtoegangService.LANGSTE_TEKST);
        dialoog.veld("oordeel", oordeel)
                .veld("opmerking", opmerking)
                .vraag(
                        t("consult.nakijken.leg"),
                        () -> service.kijkNa(Ingelogd.actor(), een.id(), oordeel.getValue(), opmerking.getValue()),
                        this::toon,
                        t("consult.nakijken.gelukt"));
    }
}
