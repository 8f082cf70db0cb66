package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.List;
import nl.verzuimsysteem.toegang.Aanmelden;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.toegang.Tussenstap;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;

/** Logging in: first name and password, then the code. Without a frame, for there is nowhere to go yet. */
@Prototype
@Openbaar
@Route(Paden.INLOGGEN)
@StyleSheet("toegang.css")
final class InlogView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Aanmelden aanmelden;
    private final transient Aanwezig aanwezig;
    private final transient List<Demohulp> demo;
    private final String product;
    private final H1 titel = new H1();
    private final Paragraph uitleg = new Paragraph();
    private final Div stap = new Div();
    private Doel doel = Doel.van("");

    InlogView(
            Aanmelden aanmelden,
            Aanwezig aanwezig,
            List<Demohulp> demo,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        this.aanmelden = aanmelden;
        this.aanwezig = aanwezig;
        this.demo = demo;
        this.product = product;
        addClassName("inloggen");
        titel.getElement().setAttribute("tabindex", "-1");
        var naam = new Div(new Image("icons/merk.svg", ""), new Span(product));
        naam.addClassName("inloggen-merk");
        uitleg.addClassName("stil");
        var kaart = new Main(naam, titel, uitleg, stap);
        kaart.addClassName("inloggen-kaart");
        add(kaart);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        doel = Doel.uit(binnenkomst.getLocation().getQueryParameters());
        if (Ingelogd.misschien().isPresent()) {
            binnenkomst.forwardTo(doel.plaats().getPath(), doel.plaats().getQueryParameters());
            return;
        }
        naarWachtwoord("");
    }

    @Override
    public String getPageTitle() {
        return t("toegang.inloggen.titel", product);
    }

    private void naarWachtwoord(String melding) {
        titel.setText(t("toegang.wachtwoord.kop"));
        uitleg.setText(t("toegang.wachtwoord.uitleg"));
        var vraag = new Wachtwoordvraag(this::wachtwoord);
        stap.removeAll();
        stap.add(vraag);
        demo.forEach(hulp -> stap.add(Demopaneel.accounts(hulp, vraag::vul)));
        vraag.begin(melding);
    }

    private void wachtwoord(Wachtwoordvraag vraag, String inlognaam, String wachtwoord) {
        try {
            naarCode(aanmelden.wachtwoord(Aanwezig.herkomst(), inlognaam, wachtwoord), inlognaam);
        } catch (InloggenMislukt e) {
            vraag.mislukt(woorden(e));
        }
    }

    private void naarCode(Tussenstap bekend, String inlognaam) {
        titel.setText(t("toegang.code.kop"));
        uitleg.setText(t("toegang.code.uitleg"));
        var vraag = new Codevraag((zelf, code) -> code(zelf, bekend, code), () -> naarWachtwoord(""));
        stap.removeAll();
        stap.add(vraag);
        demo.forEach(hulp -> stap.add(Demopaneel.code(hulp, inlognaam, vraag::vul)));
        vraag.begin();
    }

    private void code(Codevraag vraag, Tussenstap bekend, String code) {
        try {
            aanwezig.begin(aanmelden.code(bekend, code));
            // A whole new page: it begins with the new cookie and the new session.
            UI.getCurrent().getPage().setLocation(doel.isHome() ? "." : doel.pad());
        } catch (InloggenMislukt e) {
            switch (e.reden()) {
                case CODE, CODE_GEBRUIKT -> vraag.mislukt(woorden(e));
                default -> naarWachtwoord(woorden(e));
            }
        }
    }

    private static String woorden(InloggenMislukt fout) {
        return String.valueOf(fout.getMessage());
    }
}
