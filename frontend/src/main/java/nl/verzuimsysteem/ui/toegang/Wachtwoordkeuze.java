package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Wachtwoordregels;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** Choosing a password. The login name stands with it, so that a password manager keeps the two together. */
final class Wachtwoordkeuze extends Inlogformulier {

    /** What to do with what was filled in; the code is empty when it was not asked. */
    interface Gegeven {
        void geef(Wachtwoordkeuze vraag, String wachtwoord, String code);
    }

    private final PasswordField wachtwoord = new PasswordField(t("inloggen.nieuw.wachtwoord"));
    private final TextField code = new TextField(t("inloggen.herstel.code"));
    private final transient Gegeven gegeven;

    /** @param metCode whether the code of the second factor is asked too */
    Wachtwoordkeuze(String inlognaam, boolean metCode, String knoptekst, Gegeven gegeven) {
        super(knoptekst);
        this.gegeven = gegeven;
        var naam = new TextField(t("inloggen.nieuw.inlognaam"));
        maakOp(naam, "username");
        naam.setValue(inlognaam);
        naam.setReadOnly(true);
        maakOp(wachtwoord, "new-password");
        wachtwoord.setHelperText(t("inloggen.nieuw.hulp", Wachtwoordregels.KORTSTE));
        wachtwoord.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", t("inloggen.wachtwoord.toon"));
        maakOp(code, "one-time-code");
        code.setHelperText(t("inloggen.herstel.code.hulp"));
        code.setVisible(metCode);
        add(fout(), naam, wachtwoord, code, knop);
    }

    void begin() {
        wachtwoord.focus();
    }

    /** What was typed stays: a passphrase is soon mended. */
    void mislukt(OngeldigeInvoer fout) {
        for (var veldfout : fout.fouten()) {
            var veld = "code".equals(veldfout.veld()) ? code : wachtwoord;
            Foutmerk.zet(veld, veldfout.melding().tekst(getLocale()));
            veld.focus();
        }
    }

    @Override
    void probeer() {
        zegFout("");
        var woord = eis(wachtwoord, t("inloggen.nieuw.leeg"));
        var gevuld = !code.isVisible() || eis(code, t("inloggen.herstel.code.leeg"));
        if (woord && gevuld) {
            gegeven.geef(this, wachtwoord.getValue(), code.getValue());
        } else if (woord) {
            code.focus();
        } else {
            wachtwoord.focus();
        }
    }
}
