package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks for whom a link must go out. */
final class Naamvraag extends Inlogformulier {
    private final TextField naam = new TextField(t("inloggen.vergeten.naam"));
    private final transient BiConsumer<Naamvraag, String> gegeven;

    Naamvraag(BiConsumer<Naamvraag, String> gegeven) {
        super(t("inloggen.vergeten.knop"));
        this.gegeven = gegeven;
        maakOp(naam, "username");
        naam.getElement().setAttribute("autocapitalize", "none");
        add(fout(), naam, knop);
    }

    void begin() {
        naam.focus();
    }

    void mislukt(String melding) {
        zegFout(melding);
        naam.focus();
    }

    @Override
    void probeer() {
        zegFout("");
        if (eis(naam, t("inloggen.vergeten.leeg"))) {
            gegeven.accept(this, naam.getValue());
        } else {
            naam.focus();
        }
    }
}
