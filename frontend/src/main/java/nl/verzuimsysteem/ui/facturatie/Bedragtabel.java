package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/** The totals of a month beside those of the month before, and what they differ. */
final class Bedragtabel extends NativeTable {
    private final boolean metVorige;

    /** @param vorige the name of the month before; {@code null} when there was none */
    Bedragtabel(String naam, String deze, @Nullable String vorige) {
        addClassName("bedragtabel");
        getElement().setAttribute("aria-label", naam);
        metVorige = vorige != null;
        var kop = new NativeTableRow(kolom(t("facturatie.run.alleBedrijven")), kolom(deze));
        if (vorige != null) {
            kop.add(kolom(vorige), kolom(t("facturatie.run.verschil")));
        }
        getHead().add(kop);
    }

    void aantal(String naam, long deze, long vorige) {
        voegToe(naam, getal(deze), getal(vorige), (deze > vorige ? "+ " : "") + getal(deze - vorige), false);
    }

    void bedrag(String naam, Geld deze, @Nullable Geld vorige) {
        bedrag(naam, deze, vorige, false);
    }

    /** The last line, which is what it is about. */
    void totaal(String naam, Geld deze, @Nullable Geld vorige) {
        bedrag(naam, deze, vorige, true);
    }

    private void bedrag(String naam, Geld deze, @Nullable Geld vorige, boolean laatste) {
        var verschil = deze.min(vorige == null ? new Geld(0) : vorige);
        voegToe(
                naam,
                deze.toString(),
                vorige == null ? "" : vorige.toString(),
                (verschil.cent() > 0 ? "+ " : "") + verschil,
                laatste);
    }

    private void voegToe(String naam, String deze, String vorige, String verschil, boolean laatste) {
        var kop = new NativeTableHeaderCell(naam);
        kop.getElement().setAttribute("scope", "row");
        var rij = new NativeTableRow(kop);
        rij.addDataCell().setText(deze);
        if (metVorige) {
            rij.addDataCell().setText(vorige);
            rij.addDataCell().setText(verschil);
        }
        if (laatste) {
            getFoot().add(rij);
        } else {
            getBody().add(rij);
        }
    }

    private static NativeTableHeaderCell kolom(String naam) {
        var cel = new NativeTableHeaderCell(naam);
        cel.getElement().setAttribute("scope", "col");
        return cel;
    }

    private static String getal(long aantal) {
        return t("facturatie.run.getal", aantal);
    }
}
