package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Lijst;

/** Invoices beneath each other, the newest first. On a phone each is one block with its amount. */
final class Factuurtabel {
    private Factuurtabel() {}

    /**
     * @param metBedrijf whether they can be of more than one company
     * @param mail whether the reader is who sees to it that invoices are mailed
     */
    static Grid<Factuurkop> maak(boolean metBedrijf, boolean mail) {
        Grid<Factuurkop> lijst = Lijst.maak(t("facturatie.lijst.titel"));
        lijst.addComponentColumn(kop -> naam(kop, metBedrijf, mail))
                .setHeader(t("facturatie.lijst.kolom.factuur"))
                .setRowHeader(true)
                .setFlexGrow(2);
        if (metBedrijf) {
            Lijst.alleenBreed(lijst.addComponentColumn(
                            kop -> new Anchor(Paden.bedrijf(kop.bedrijf(), FacturenTab.NAAM), kop.naam()))
                    .setHeader(t("facturatie.lijst.kolom.bedrijf"))
                    .setFlexGrow(3));
        }
        Lijst.alleenBreed(Lijst.datum(lijst, t("facturatie.factuur.datum"), Factuurkop::factuurdatum));
        Lijst.alleenBreed(Lijst.datum(
                lijst,
                t("facturatie.lijst.kolom.uiterlijk"),
                kop -> kop.soort() == Factuursoort.CREDIT || kop.gecrediteerdMet() != null ? null : kop.vervaldatum()));
        lijst.addColumn(kop -> kop.totaal().toString())
                .setHeader(t("facturatie.lijst.kolom.bedrag"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Lijst.alleenBreed(lijst.addComponentColumn(kop -> stand(kop, mail))
                .setHeader(t("facturatie.lijst.kolom.stand"))
                .setFlexGrow(1));
        return lijst;
    }

    private static Div naam(Factuurkop kop, boolean metBedrijf, boolean mail) {
        var smal = new Div();
        smal.addClassName("smal");
        if (metBedrijf) {
            smal.add(new Div(kop.naam()));
        }
        var datum = new Span(Kalender.kort(kop.factuurdatum()));
        datum.addClassName("stil");
        smal.add(new Div(datum), stand(kop, mail));
        return new Div(new Anchor(Paden.factuur(kop.id()), kop.nummer()), smal);
    }

    private static Component stand(Factuurkop kop, boolean mail) {
        return Factuurwoorden.stand(kop, mail).<Component>map(label -> label).orElseGet(Span::new);
    }
}
