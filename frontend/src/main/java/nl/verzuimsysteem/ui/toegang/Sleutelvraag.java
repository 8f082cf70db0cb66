package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.toegang.Tweedesleutel;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** Putting the second factor into an authenticator, and showing that it works with a code. */
final class Sleutelvraag extends Inlogformulier {

    /** What to do with the code. */
    interface Gegeven {
        void geef(Sleutelvraag vraag, String code);
    }

    private final TextField code = new TextField(t("inloggen.code"));
    private final transient Gegeven gegeven;

    Sleutelvraag(Tweedesleutel sleutel, Gegeven gegeven, Runnable terug) {
        super(t("inloggen.sleutel.knop"));
        this.gegeven = gegeven;
        maakOp(code, "one-time-code");
        code.setHelperText(t("inloggen.code.hulp"));
        code.addClassName("inlogcode");
        code.getElement().setAttribute("inputmode", "numeric");
        var anders = new Button(t("inloggen.sleutel.terug"), klik -> terug.run());
        anders.addThemeVariants(ButtonVariant.TERTIARY);
        var stappen = new OrderedList(
                new ListItem(t("inloggen.sleutel.app")),
                new ListItem(
                        new Paragraph(t("inloggen.sleutel.scan")),
                        new Qrcode(sleutel.adres(), t("inloggen.sleutel.qr")),
                        met(sleutel)),
                new ListItem(t("inloggen.sleutel.typ")));
        stappen.addClassName("inlogstappen");
        add(fout(), stappen, code, knop, anders);
    }

    /** For who cannot scan: on this very phone, or without a camera. */
    private static Div met(Tweedesleutel sleutel) {
        var hier = new Anchor();
        hier.setText(t("inloggen.sleutel.hier"));
        // Not a scheme of the web, but ours: made by the server, each part of it encoded.
        hier.setUnsafeHref(sleutel.adres());
        hier.setRouterIgnore(true);
        var tekst = new Code(sleutel.tekst().replaceAll("(.{4})(?=.)", "$1 "));
        tekst.addClassName("sleuteltekst");
        var zelf = new Paragraph(t("inloggen.sleutel.zelf"));
        var samen = new Div(new Paragraph(hier), zelf, tekst);
        samen.addClassName("inloghulp");
        return samen;
    }

    void begin() {
        code.getElement().executeJs("this.focus({preventScroll: true})");
    }

    void mislukt(String melding) {
        code.clear();
        Foutmerk.zet(code, melding);
        code.focus();
    }

    @Override
    void probeer() {
        if (eis(code, t("inloggen.code.leeg"))) {
            gegeven.geef(this, code.getValue());
        } else {
            code.focus();
        }
    }
}
