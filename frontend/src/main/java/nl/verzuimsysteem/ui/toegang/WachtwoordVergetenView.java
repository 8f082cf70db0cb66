package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.toegang.Wachtwoordherstel;
import nl.verzuimsysteem.ui.Paden;

/** Asks for a link to choose a new password. Says the same whether or not there is an account. */
@Prototype
@Openbaar
@Route(Paden.WACHTWOORD_VERGETEN)
final class WachtwoordVergetenView extends Deurpagina implements BeforeEnterObserver {
    private final transient Wachtwoordherstel herstel;

    WachtwoordVergetenView(
            Wachtwoordherstel herstel, @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.herstel = herstel;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        var vraag = new Naamvraag(this::vraag);
        toon(
                t("inloggen.vergeten.kop"),
                t("inloggen.vergeten.uitleg"),
                vraag,
                stil(t("inloggen.telefoonKwijt")),
                new Paragraph(naarInloggen()));
        vraag.begin();
    }

    private void vraag(Naamvraag formulier, String naam) {
        try {
            herstel.vraag(Aanwezig.herkomst(), naam);
            toon(
                    t("inloggen.vergeten.verstuurd.kop"),
                    t("inloggen.vergeten.verstuurd"),
                    stil(t("inloggen.vergeten.geenMail")),
                    new Paragraph(naarInloggen()));
            leesKop();
        } catch (InloggenMislukt e) {
            formulier.mislukt(t("inloggen.vergeten.teVaak"));
        }
    }
}
