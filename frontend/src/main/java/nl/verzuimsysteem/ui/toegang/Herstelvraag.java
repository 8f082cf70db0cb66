package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** The second step for who has not got his phone: one of his recovery codes. */
final class Herstelvraag extends Inlogformulier {
    private final TextField code = new TextField(t("inloggen.herstelcode"));
    private final transient BiConsumer<Herstelvraag, String> gegeven;

    Herstelvraag(BiConsumer<Herstelvraag, String> gegeven, Runnable terug) {
        super(t("inloggen.herstelcode.knop"));
        this.gegeven = gegeven;
        maakOp(code, "off");
        code.setHelperText(t("inloggen.herstelcode.hulp"));
        code.addClassName("inlogcode");
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("spellcheck", "false");
        var anders = new Button(t("inloggen.herstelcode.terug"), klik -> terug.run());
        anders.addThemeVariants(ButtonVariant.TERTIARY);
        add(fout(), code, knop, anders);
    }

    void begin() {
        code.focus();
    }

    /** What was typed stays: it is long, and mostly one sign is wrong. */
    void mislukt(String melding) {
        Foutmerk.zet(code, melding);
        code.focus();
    }

    @Override
    void probeer() {
        if (eis(code, t("inloggen.herstelcode.leeg"))) {
            gegeven.accept(this, code.getValue());
        } else {
            code.focus();
        }
    }
}
