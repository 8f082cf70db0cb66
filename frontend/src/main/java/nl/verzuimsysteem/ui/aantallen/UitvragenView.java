package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.aantallen.Uitvraag;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Uitvraagstatus;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** All uitvragen, newest first. */
@Prototype
@Route(value = Paden.UITVRAGEN, layout = HoofdLayout.class)
@Toont(Handeling.UITVRAAG_INZIEN)
final class UitvragenView extends Pagina {
    private final Grid<Uitvraag> lijst = Lijst.maak(t("aantallen.uitvragen"));

    UitvragenView(UitvraagService uitvragen) {
        super(t("aantallen.uitvragen"));
        var actor = Ingelogd.actor();
        kop().zetActies(new Knoplink(t("aantallen.nieuw"), Icoon.PLUS, Aantalpaden.NIEUW).belangrijkst());
        kolommen();
        Lijst.vul(
                lijst,
                uitsnede -> uitvragen.lijst(actor, uitsnede),
                new LegeStaat(
                        t("aantallen.uitvragen.geen"),
                        t("aantallen.uitvragen.geenUitleg"),
                        new Anchor(Aantalpaden.NIEUW, t("aantallen.nieuw"))));
        add(new Paragraph(t("aantallen.uitvragen.uitleg")), lijst);
    }

    private void kolommen() {
        lijst.addComponentColumn(UitvragenView::naam)
                .setHeader(t("aantallen.kolom.uitvraag"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(
                lijst.addColumn(rij -> t("aantallen.gestart", Kalender.kort(rij.gestartOp()), rij.gestartDoor()))
                        .setHeader(t("aantallen.kolom.gestart"))
                        .setFlexGrow(2));
        Lijst.alleenBreed(Lijst.datum(lijst, t("aantallen.kolom.sluitOp"), Uitvraag::sluitOp));
        lijst.addColumn(rij -> t("aantallen.van", rij.opgegeven(), rij.gevraagd()))
                .setHeader(t("aantallen.kolom.opgegeven"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Lijst.alleenBreed(lijst.addComponentColumn(rij -> status(rij.status()))
                .setHeader(t("aantallen.kolom.stand"))
                .setFlexGrow(1));
    }

    private static Div naam(Uitvraag rij) {
        var smal = new Div(
                new Div(Aantalwoorden.stil(t("aantallen.totKort", Kalender.kort(rij.sluitOp())))),
                new Div(status(rij.status())));
        smal.addClassName("smal");
        return new Div(new Anchor(Aantalpaden.uitvraag(rij.id()), Aantalwoorden.naam(rij.soort(), rij.jaar())), smal);
    }

    static StatusLabel status(Uitvraagstatus status) {
        return new StatusLabel(
                status == Uitvraagstatus.LOOPT ? StatusLabel.Soort.BEZIG : StatusLabel.Soort.NEUTRAAL,
                t("aantallen.status." + status.name()));
    }
}
