package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.Dagafspraak;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Appointments by time, each with what can be done with it. */
final class Daglijst extends OrderedList {
    private final ConsultService service;
    private final boolean toekomst;

    /** @param toekomst whether the day has not come: nothing begins yet */
    Daglijst(List<Dagafspraak> afspraken, ConsultService service, boolean toekomst) {
        this.service = service;
        this.toekomst = toekomst;
        addClassName("daglijst");
        afspraken.forEach(een -> add(new ListItem(regel(een))));
    }

    private Component regel(Dagafspraak een) {
        var tijd = new Span(t(
                "consult.tijden",
                Consultwoorden.TIJD.format(Kalender.plaatselijk(een.begin())),
                Consultwoorden.TIJD.format(Kalender.plaatselijk(een.einde()))));
        tijd.addClassName("daglijst-tijd");
        var naam = new Span(een.werknemer());
        naam.addClassName("daglijst-naam");
        var plaats = een.plaats();
        var wat = new Span(
                plaats == null
                        ? t(
                                "consult.dag.wat",
                                een.soort().naam(),
                                een.aanleiding().naam())
                        : t(
                                "consult.dag.wat.plaats",
                                een.soort().naam(),
                                een.aanleiding().naam(),
                                plaats));
        var wie = new Div(naam, new Span(een.bedrijf()), wat);
        wie.addClassName("daglijst-wie");
        var merken = new Div(Consultwoorden.label(een.status()));
        merken.addClassName("daglijst-merken");
        if (!een.taal().equals("nl") || een.tolk() != Tolk.NIET_NODIG) {
            merken.add(new StatusLabel(
                    een.tolk() == Tolk.NODIG ? StatusLabel.Soort.LET_OP : StatusLabel.Soort.INFO,
                    Consultwoorden.taal(een.taal(), een.tolk())));
        }
        var vervangt = een.vervangt();
        if (vervangt != null) {
            merken.add(new StatusLabel(StatusLabel.Soort.INFO, t("consult.dag.vervangt", vervangt)));
        }
        var regel = new Div(tijd, wie, merken);
        regel.addClassName("daglijst-regel");
        var consult = een.consult();
        if (consult != null) {
            regel.add(new Anchor(Medischpaden.consult(consult), t("consult.dag.open", een.werknemer())));
        } else if (een.status().loopt() && !toekomst) {
            var begin = new Button(t("consult.dag.begin"), klik -> begin(een));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setAriaLabel(t("consult.dag.begin.met", een.werknemer()));
            regel.add(begin);
        }
        return regel;
    }

    private void begin(Dagafspraak een) {
        try {
            var consult = service.begin(Ingelogd.actor(), een.afspraak());
            UI.getCurrent().navigate(Medischpaden.consult(consult));
        } catch (Conflict | GeenRecht | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
