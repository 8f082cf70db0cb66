package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.uitnodigingen.Afspraakblad;

/** Shows an appointment to the werknemer: the same facts and words on the page of the link and behind the login. */
final class Bladtoon {
    private Bladtoon() {}

    /** The language of the page. */
    static Locale taal() {
        var ui = UI.getCurrent();
        return ui == null ? Melding.NEDERLANDS : ui.getLocale();
    }

    static Feiten feiten(Afspraakblad blad) {
        var feiten = new Feiten();
        blad.feiten().forEach(feit -> feiten.feit(feit.naam(), feit.waarde()));
        return feiten;
    }

    /** What he may do and must know, under the one title of a page. */
    static Div uitleg(Afspraakblad blad) {
        var uitleg = new Div();
        blad.uitleg().forEach(alinea -> uitleg.add(new H2(alinea.kop()), new Paragraph(alinea.tekst())));
        return uitleg;
    }

    /** The same inside a card. */
    static Div uitlegInKaart(Afspraakblad blad) {
        var uitleg = new Div();
        blad.uitleg().forEach(alinea -> uitleg.add(new H4(alinea.kop()), new Paragraph(alinea.tekst())));
        return uitleg;
    }

    static Component stand(Afspraakstatus status) {
        return new StatusLabel(soort(status), t("afspraken.status." + status));
    }

    private static StatusLabel.Soort soort(Afspraakstatus status) {
        return switch (status) {
            case GEPLAND -> StatusLabel.Soort.WACHT;
            case BEVESTIGD, AANGEKOMEN, GEHOUDEN -> StatusLabel.Soort.GOED;
            case NIET_VERSCHENEN, LAAT_AFGEZEGD -> StatusLabel.Soort.LET_OP;
            case AFGEZEGD -> StatusLabel.Soort.NEUTRAAL;
        };
    }
}
