package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.toegang.LinkVoorbij;
import nl.verzuimsysteem.toegang.Wachtwoordherstel;
import nl.verzuimsysteem.ui.Paden;

/** Choosing a new password, by the link of a mail and the code of the second factor. */
@Prototype
@Openbaar
@Route(Paden.WACHTWOORD)
final class WachtwoordView extends Deurpagina {
    private final transient Wachtwoordherstel herstel;
    private String token = "";

    WachtwoordView(Wachtwoordherstel herstel, @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.herstel = herstel;
        toon(t("inloggen.herstel.kop"), t("inloggen.ogenblik"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Linksleutel.haal(attach.getUI(), Paden.WACHTWOORD, (sleutel, nieuw) -> {
            token = sleutel;
            open();
        });
    }

    private void open() {
        try {
            var keuze = new Wachtwoordkeuze(
                    herstel.open(Aanwezig.herkomst(), token), true, t("inloggen.herstel.knop"), this::kies);
            toon(t("inloggen.herstel.kop"), t("inloggen.herstel.uitleg"), keuze, stil(t("inloggen.telefoonKwijt")));
            keuze.begin();
        } catch (LinkVoorbij e) {
            voorbij();
        }
    }

    private void kies(Wachtwoordkeuze keuze, String wachtwoord, String code) {
        try {
            herstel.kies(Aanwezig.herkomst(), token, wachtwoord, code);
            Linksleutel.vergeet(Paden.WACHTWOORD);
            toon(t("inloggen.herstel.klaar.kop"), t("inloggen.herstel.klaar"), new Paragraph(naarInloggen()));
            leesKop();
        } catch (OngeldigeInvoer e) {
            keuze.mislukt(e);
        } catch (InloggenMislukt e) {
            keuze.zegFout(t("inloggen.herstel.teVaak"));
        } catch (LinkVoorbij e) {
            voorbij();
        }
    }

    private void voorbij() {
        Linksleutel.vergeet(Paden.WACHTWOORD);
        toon(
                t("inloggen.herstel.voorbij.kop"),
                t("inloggen.herstel.voorbij"),
                new Paragraph(new Anchor(Paden.WACHTWOORD_VERGETEN, t("inloggen.herstel.opnieuw"))));
        leesKop();
    }
}
