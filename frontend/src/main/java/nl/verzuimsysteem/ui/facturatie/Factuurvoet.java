package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.ui.component.Kaart;

/** The foot of an invoice: all lines together, the tax of each rate, and what that comes to. */
final class Factuurvoet extends Div {

    Factuurvoet(Factuur factuur) {
        var kop = factuur.kop();
        var som = new DescriptionList();
        som.addClassName("factuursom");
        tel(som, t("facturatie.factuur.zonderBtw"), kop.netto().toString());
        for (var btw : factuur.btw()) {
            tel(
                    som,
                    btw.tarief().soort() == Btwsoort.VRIJ
                            ? t("facturatie.factuur.btwVrijOver", btw.grondslag())
                            : t("facturatie.factuur.btwOver", Factuurwoorden.procent(btw.tarief()), btw.grondslag()),
                    btw.bedrag().toString());
        }
        var totaal =
                tel(som, Factuurhoofd.betaalwoord(kop), Factuurhoofd.bedrag(kop).toString());
        totaal.addClassName("factuursom-totaal");
        add(new Kaart(t("facturatie.factuur.optelling"), som));
    }

    private static Div tel(DescriptionList som, String naam, String bedrag) {
        var waarde = new DescriptionList.Description(bedrag);
        waarde.addClassName("bedrag");
        var regel = new Div(new DescriptionList.Term(naam), waarde);
        som.getElement().appendChild(regel.getElement());
        return regel;
    }
}
