package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.aantallen.Gegeven;
import nl.verzuimsysteem.aantallen.Uitvraagsoort;
import nl.verzuimsysteem.aantallen.Vraagstand;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What is said about headcounts on more than one page. */
final class Aantalwoorden {
    private static final int BIJNA = 7;

    private Aantalwoorden() {}

    /** {@code November 2026}. */
    static String naam(Uitvraagsoort soort, int jaar) {
        return t("aantallen.soort." + soort.name(), String.valueOf(jaar));
    }

    /** How long it can still be answered; louder in the last week. */
    static StatusLabel nog(LocalDate sluitOp, LocalDate vandaag) {
        var dagen = ChronoUnit.DAYS.between(vandaag, sluitOp);
        return new StatusLabel(
                dagen < BIJNA ? StatusLabel.Soort.LET_OP : StatusLabel.Soort.WACHT,
                t("aantallen.nog", Math.max(0, dagen)));
    }

    static StatusLabel stand(Vraagstand stand) {
        return new StatusLabel(
                switch (stand) {
                    case OPEN -> StatusLabel.Soort.WACHT;
                    case OPGEGEVEN -> StatusLabel.Soort.GOED;
                    case NIET_OPGEGEVEN -> StatusLabel.Soort.LET_OP;
                    case VERVALLEN -> StatusLabel.Soort.NEUTRAAL;
                },
                t("aantallen.stand." + stand.name()));
    }

    /** {@code Opgegeven door Ria van Dijk op 22-11-2026 10:05: 48, en voor volgend jaar 50}. */
    static String gegeven(Gegeven gegeven) {
        var wie = gegeven.zelf() ? t("aantallen.gegeven.u") : gegeven.door();
        var volgendJaar = gegeven.volgendJaar();
        var op = Kalender.kort(gegeven.op());
        return volgendJaar == null
                ? t("aantallen.gegeven", wie, op, gegeven.dezeJaar())
                : t("aantallen.gegeven.metVolgend", wie, op, gegeven.dezeJaar(), volgendJaar);
    }

    static Span stil(String tekst) {
        var stil = new Span(tekst);
        stil.addClassName("stil");
        return stil;
    }

    /** Something with a line below it. */
    static Div onder(Component boven, Component... onder) {
        var vlak = new Div(boven);
        vlak.add(onder);
        vlak.addClassName("keuze");
        return vlak;
    }

    /** A table with its columns; the first is a name, the others are numbers. */
    static NativeTable tabel(String naam, String... kolommen) {
        var tabel = new NativeTable();
        tabel.addClassName("aantaltabel");
        tabel.getElement().setAttribute("aria-label", naam);
        var kop = new NativeTableRow();
        for (var kolom : kolommen) {
            var cel = new NativeTableHeaderCell(kolom);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        }
        tabel.getHead().add(kop);
        return tabel;
    }

    /** A row of such a table. */
    static NativeTableRow rij(String naam, long... getallen) {
        var kop = new NativeTableHeaderCell(naam);
        kop.getElement().setAttribute("scope", "row");
        var rij = new NativeTableRow(kop);
        for (var getal : getallen) {
            rij.addDataCell().setText(getal(getal));
        }
        return rij;
    }

    /** {@code 1.200}. */
    static String getal(long aantal) {
        return t("aantallen.getal", aantal);
    }
}
