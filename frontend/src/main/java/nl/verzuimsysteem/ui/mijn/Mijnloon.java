package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.maatregelen.EigenLoonmaatregel;
import nl.verzuimsysteem.maatregelen.EigenLoonmaatregelService;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What was done about the wages of the employee, each with the letter that says why and what he can do. */
final class Mijnloon extends Div {

    /** @param maatregelen at least one */
    Mijnloon(EigenLoonmaatregelService service, Actor actor, List<EigenLoonmaatregel> maatregelen, LocalDate vandaag) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        maatregelen.forEach(een -> lijst.add(regel(service, actor, een, vandaag)));
        var uitleg = new Paragraph(t("mijn.loon.uitleg"));
        uitleg.addClassName("stil");
        add(new Kaart(t("mijn.loon.titel"), lijst, uitleg));
    }

    private static ListItem regel(
            EigenLoonmaatregelService service, Actor actor, EigenLoonmaatregel een, LocalDate vandaag) {
        var naam = new Span(t("mijn.loon.soort." + een.soort().name()));
        naam.addClassName("team-naam");
        var kop = new Div(naam, stand(een, vandaag));
        kop.addClassName("tegenover");
        var tot = een.tot();
        var wanneer = tot == null
                ? t("mijn.loon.vanaf", Mijnwoorden.dag(een.van()))
                : t("mijn.loon.vanTot", Mijnwoorden.dag(een.van()), Mijnwoorden.dag(tot.minusDays(1)));
        return new ListItem(
                kop,
                new Paragraph(wanneer),
                new Div(new Pdflink(t("mijn.loon.brief"), () -> service.brief(actor, een.id()))));
    }

    private static StatusLabel stand(EigenLoonmaatregel een, LocalDate vandaag) {
        if (!een.loopt(vandaag)) {
            return new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("mijn.loon.voorbij"));
        }
        return new StatusLabel(
                StatusLabel.Soort.LET_OP, t(een.van().isAfter(vandaag) ? "mijn.loon.straks" : "mijn.loon.loopt"));
    }
}
