package nl.verzuimsysteem.ui.opdrachten;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.opdrachten.Werklijstregel;
import nl.verzuimsysteem.ui.Paden;

/** A few opdrachten as lines in a card, each a link to the worklist. */
final class Opdrachtregels extends UnorderedList {

    /** @param metGroep whether to tell whose it is, where orders of several groups stand together */
    Opdrachtregels(List<Werklijstregel> regels, Instant nu, boolean metGroep) {
        addClassName("regels");
        regels.forEach(regel -> add(regel(regel, nu, metGroep)));
    }

    private static ListItem regel(Werklijstregel regel, Instant nu, boolean metGroep) {
        var kop = new Div(
                new Anchor(Paden.werklijst(regel.id()), regel.type()),
                Opdrachtwoorden.leeftijd(regel.verstuurdOp(), nu, regel.teLaatOpgepakt(nu)));
        kop.addClassName("tegenover");
        var waarover = regel.werknemersnaam() + " · " + regel.bedrijfsnaam();
        var onder = new Div(metGroep ? waarover + " · " + regel.groep().naam() : waarover);
        onder.addClassName("stil");
        return new ListItem(kop, onder);
    }
}
