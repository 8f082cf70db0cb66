package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.ui.Paden;

/** A page before the login: one card with one step at a time. Without a frame, for there is nowhere to go yet. */
@StyleSheet("toegang.css")
public abstract class Deurpagina extends Div implements HasDynamicTitle {
    private final String product;
    private final H1 kop = new H1();
    private final Paragraph uitleg = new Paragraph();
    private final Div stap = new Div();

    /** @param product the name this system goes by */
    protected Deurpagina(String product) {
        this.product = product;
        addClassName("inloggen");
        kop.getElement().setAttribute("tabindex", "-1");
        var naam = new Div(new Image("icons/merk.svg", ""), new Span(product));
        naam.addClassName("inloggen-merk");
        uitleg.addClassName("stil");
        stap.addClassName("inloggen-stap");
        var kaart = new Main(naam, kop, uitleg, stap);
        kaart.addClassName("inloggen-kaart");
        var voet = new Footer(new Taalkiezer());
        voet.addClassName("inloggen-voet");
        add(kaart, voet);
    }

    @Override
    public final String getPageTitle() {
        return titel(kop.getText());
    }

    private String titel(String tekst) {
        return t("inloggen.titel", tekst, product);
    }

    /** Shows a step in the place of the one before. */
    protected final void toon(String nieuweKop, String nieuweUitleg, Component... inhoud) {
        kop.setText(nieuweKop);
        uitleg.setText(nieuweUitleg);
        uitleg.setVisible(!nieuweUitleg.isEmpty());
        stap.removeAll();
        stap.add(inhoud);
        if (isAttached()) {
            UI.getCurrent().getPage().setTitle(titel(nieuweKop));
        }
    }

    /** Puts something below the step that is shown. */
    final void voegToe(Component onder) {
        stap.add(onder);
    }

    /** Reads the new page to who does not see it. */
    protected final void leesKop() {
        kop.getElement().executeJs("this.focus()");
    }

    static Paragraph stil(String tekst, Component... erachter) {
        var alinea = new Paragraph(tekst);
        alinea.add(erachter);
        alinea.addClassNames("stil", "inloghulp");
        return alinea;
    }

    /** Where the one behind this page comes from. */
    protected static Actor.Herkomst herkomst() {
        return Aanwezig.herkomst();
    }

    /**
     * Gets what stands behind the {@code #} of the link, wipes it out of the address and keeps it with the session.
     *
     * @param pad the page, so that two kinds of link in one session do not mix
     * @param klaar hears the key, empty when there is none, and whether it came with this very page
     */
    protected static void haalSleutel(UI ui, String pad, BiConsumer<String, Boolean> klaar) {
        Linksleutel.haal(ui, pad, klaar);
    }

    /** The key of a link opens nothing any more. */
    protected static void vergeetSleutel(String pad) {
        Linksleutel.vergeet(pad);
    }

    protected static Anchor naarInloggen() {
        return new Anchor(Paden.INLOGGEN, t("inloggen.naarInloggen"));
    }
}
