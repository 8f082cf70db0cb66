package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table of numbers, each row with a name. It scrolls by itself where the window is too narrow for it. */
@StyleSheet("grafiek.css")
public final class Cijfertabel extends Div {
    private final NativeTable tabel = new NativeTable();

    /**
     * @param naam what it is about, for a screen reader
     * @param kolommen their heads; the first is that of the names
     */
    public Cijfertabel(String naam, String... kolommen) {
        addClassName("cijfertabel");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", naam)
                .setAttribute("tabindex", "0");
        var kop = new NativeTableRow();
        for (var kolom : kolommen) {
            kop.add(cel(kolom, "col"));
        }
        tabel.getHead().add(kop);
        add(tabel);
    }

    /** Adds a row. */
    public Cijfertabel rij(String naam, List<String> waarden) {
        tabel.getBody().add(maak(naam, waarden));
        return this;
    }

    /** Adds what the rows come to, below them. */
    public Cijfertabel totaal(String naam, List<String> waarden) {
        tabel.getFoot().add(maak(naam, waarden));
        return this;
    }

    private static NativeTableRow maak(String naam, List<String> waarden) {
        var rij = new NativeTableRow(cel(naam, "row"));
        waarden.forEach(waarde -> rij.addDataCell().setText(waarde));
        return rij;
    }

    private static NativeTableHeaderCell cel(String tekst, String waarvan) {
        var cel = new NativeTableHeaderCell(tekst);
        cel.getElement().setAttribute("scope", waarvan);
        return cel;
    }
}
