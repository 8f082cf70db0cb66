package nl.verzuimsysteem.ui.tarieven;

import com.vaadin.flow.component.html.Div;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Inside the subscription or outside it, the price, and the rule that decided. */
public final class Prijsblok extends Div {

    public Prijsblok(Prijsoordeel prijs) {
        addClassName("prijsblok");
        add(label(prijs.oordeel()));
        var bedrag = Prijswoorden.prijs(prijs);
        if (!bedrag.isEmpty()) {
            add(new Div(bedrag));
        }
        var uitleg = new Div(Prijswoorden.uitleg(prijs));
        uitleg.addClassName("stil");
        add(uitleg);
    }

    static StatusLabel label(Oordeel oordeel) {
        return switch (oordeel) {
            case BINNEN -> new StatusLabel(StatusLabel.Soort.GOED, Prijswoorden.oordeel(oordeel));
            case BUITEN -> new StatusLabel(StatusLabel.Soort.LET_OP, Prijswoorden.oordeel(oordeel));
        };
    }
}
