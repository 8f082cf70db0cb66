package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.vragenlijst.Gevolgregel;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Tekst;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/** A questionnaire as a page to read: what is asked, where answers lead, and what is proposed on them. */
final class Leesblad extends Div {
    private final Vraagwoorden woorden;
    private final String taal;

    Leesblad(Vragenlijst lijst, String taal) {
        this.woorden = new Vraagwoorden(lijst);
        this.taal = taal;
        addClassNames("stapel", "vragenlijst-blad");
        var vragen = new OrderedList();
        vragen.addClassName("vragen");
        lijst.vragen().forEach(vraag -> vragen.add(vraag(vraag)));
        add(
                new Kaart(t("vragenlijst.begin.kop"), kop(lijst.titel()), zin(lijst.inleiding())),
                new Kaart(t("vragenlijst.vragen.aantal", lijst.vragen().size()), vragen),
                new Kaart(t("vragenlijst.slot.kop"), zin(lijst.slot())),
                regels(lijst));
    }

    private ListItem vraag(Vraag vraag) {
        var kop = kop(vraag.tekst());
        var soort = new Span(
                vraag.verplicht()
                        ? Vraagwoorden.soort(vraag.soort())
                        : t("vragenlijst.magOverslaan", Vraagwoorden.soort(vraag.soort())));
        soort.addClassName("stil");
        var regel = new ListItem(kop);
        if (vraag.uitleg() != null) {
            regel.add(zin(Objects.requireNonNull(vraag.uitleg())));
        }
        regel.add(soort);
        if (!vraag.keuzes().isEmpty()) {
            var keuzes = new UnorderedList();
            vraag.keuzes().forEach(keuze -> keuzes.add(keuze(keuze)));
            regel.add(keuzes);
        }
        var daarna = woorden.naar(vraag.naar());
        if (!daarna.isEmpty()) {
            var zin = new Paragraph(t("vragenlijst.daarna", daarna));
            zin.addClassName("stil");
            regel.add(zin);
        }
        return regel;
    }

    private ListItem keuze(Keuze keuze) {
        var regel = new ListItem(in(keuze.tekst()));
        woorden.gevolg(keuze).forEach(deel -> {
            var merk = new Span(deel);
            merk.addClassName("vraag-gevolg");
            regel.add(merk);
        });
        return regel;
    }

    private Kaart regels(Vragenlijst lijst) {
        var regels = new OrderedList();
        regels.addClassName("vragen");
        lijst.regels().forEach(regel -> regels.add(regel(woorden, regel)));
        return new Kaart(
                t("vragenlijst.regels"),
                new Paragraph(t("vragenlijst.regels.uitleg")),
                regels,
                new Paragraph(t("vragenlijst.anders.zin", lijst.anders().naam())));
    }

    private static ListItem regel(Vraagwoorden woorden, Gevolgregel regel) {
        return new ListItem(
                new H3(regel.actie().naam()),
                new Paragraph(t("vragenlijst.als", woorden.wanneer(regel))),
                stil(regel.waarom()));
    }

    private static Paragraph stil(String tekst) {
        var zin = new Paragraph(tekst);
        zin.addClassName("stil");
        return zin;
    }

    private H3 kop(Tekst tekst) {
        var kop = new H3(tekst.in(taal).isBlank() ? t("vragenlijst.leeg") : tekst.in(taal));
        kop.getElement().setAttribute("lang", taal);
        return kop;
    }

    private Paragraph zin(Tekst tekst) {
        var zin = new Paragraph(tekst.in(taal));
        zin.getElement().setAttribute("lang", taal);
        return zin;
    }

    private Component in(Tekst tekst) {
        var woord = new Span(tekst.in(taal).isBlank() ? t("vragenlijst.leeg") : tekst.in(taal));
        woord.getElement().setAttribute("lang", taal);
        return woord;
    }
}
