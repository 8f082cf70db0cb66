package nl.verzuimsysteem.ui.facturatie;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

/** A list inside a card: a short one as high as its rows, a long one scrolls. */
final class Runlijst {
    /** So many rows stand below each other; more of them scroll. */
    static final int KORT = 8;

    private Runlijst() {}

    /** @param aantal how many rows there are, as far as that matters */
    static Div vlak(Grid<?> lijst, int aantal) {
        lijst.setAllRowsVisible(aantal <= KORT);
        lijst.setClassName("lang", aantal > KORT);
        var vlak = new Div(lijst);
        vlak.addClassName("runlijst");
        return vlak;
    }
}
