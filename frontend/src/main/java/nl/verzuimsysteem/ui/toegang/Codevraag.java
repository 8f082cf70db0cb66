package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** The second step: the code of the second factor. */
final class Codevraag extends Inlogformulier {

    /** What to do with the code. */
    interface Gegeven {
        void geef(Codevraag vraag, String code);
    }

    private final TextField code = new TextField(t("inloggen.code"));
    private final transient Gegeven gegeven;

    Codevraag(Gegeven gegeven, Runnable terug) {
        super(t("inloggen.code.knop"));
        this.gegeven = gegeven;
        maakOp(code, "one-time-code");
        code.setHelperText(t("inloggen.code.hulp"));
        code.addClassName("inlogcode");
        code.getElement().setAttribute("inputmode", "numeric");
        var opnieuw = new Button(t("inloggen.code.terug"), klik -> terug.run());
        opnieuw.addThemeVariants(ButtonVariant.TERTIARY);
        add(fout(), code, knop, opnieuw);
    }

    void begin() {
        code.focus();
    }

    /** For the demo: fills in the code of now. */
    void vul(String nu) {
        code.setValue(nu);
        probeer();
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
