package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The first step: name and password. */
final class Wachtwoordvraag extends Inlogformulier {

    /** What to do with what was filled in. */
    interface Gegeven {
        void geef(Wachtwoordvraag vraag, String inlognaam, String wachtwoord);
    }

    private final TextField inlognaam = new TextField(t("inloggen.inlognaam"));
    private final PasswordField wachtwoord = new PasswordField(t("inloggen.wachtwoord"));
    private final transient Gegeven gegeven;

    Wachtwoordvraag(Gegeven gegeven) {
        super(t("inloggen.wachtwoord.knop"));
        this.gegeven = gegeven;
        maakOp(inlognaam, "username");
        inlognaam.getElement().setAttribute("name", "username");
        inlognaam.getElement().setAttribute("autocapitalize", "none");
        maakOp(wachtwoord, "current-password");
        wachtwoord.getElement().setAttribute("name", "password");
        wachtwoord.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", t("inloggen.wachtwoord.toon"));
        add(fout(), inlognaam, wachtwoord, knop);
    }

    void begin(String melding) {
        zegFout(melding);
        inlognaam.focus();
    }

    /** For the demo: fills in an account. */
    void vul(Demohulp.Account account) {
        inlognaam.setValue(account.inlognaam());
        wachtwoord.setValue(account.wachtwoord());
        probeer();
    }

    /** The name stays, the password is typed again. */
    void mislukt(String melding) {
        zegFout(melding);
        wachtwoord.clear();
        wachtwoord.focus();
    }

    @Override
    void probeer() {
        zegFout("");
        var naam = eis(inlognaam, t("inloggen.inlognaam.leeg"));
        var woord = eis(wachtwoord, t("inloggen.wachtwoord.leeg"));
        if (naam && woord) {
            gegeven.geef(this, inlognaam.getValue(), wachtwoord.getValue());
        } else if (naam) {
            wachtwoord.focus();
        } else {
            inlognaam.focus();
        }
    }
}
