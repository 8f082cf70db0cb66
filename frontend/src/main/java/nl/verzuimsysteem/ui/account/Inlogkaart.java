package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.EigenAccount;
import nl.verzuimsysteem.toegang.EigenAccountService;
import nl.verzuimsysteem.toegang.EigenWachtwoord;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.toegang.Wachtwoordregels;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Codelijst;
import nl.verzuimsysteem.ui.toegang.Ditscherm;

/** Password and recovery codes. */
final class Inlogkaart {
    private final EigenAccount account;
    private final EigenAccountService accounts;
    private final EigenWachtwoord wachtwoord;
    private final Bevestiging bevestiging;
    private final Ditscherm scherm;
    private final String product;
    private final Kaart kaart = new Kaart(t("account.inloggen"));

    Inlogkaart(
            EigenAccount account,
            EigenAccountService accounts,
            EigenWachtwoord wachtwoord,
            Bevestiging bevestiging,
            Ditscherm scherm,
            String product) {
        this.account = account;
        this.accounts = accounts;
        this.wachtwoord = wachtwoord;
        this.bevestiging = bevestiging;
        this.scherm = scherm;
        this.product = product;
        toon(account);
    }

    Kaart kaart() {
        return kaart;
    }

    private void toon(EigenAccount nu) {
        var op = nu.wachtwoordOp();
        var wissel = new Button(
                t("account.wachtwoord.wijzig"), klik -> scherm.token().ifPresent(this::vraagWachtwoord));
        var codes = new Button(t("account.codes.nieuw"), klik -> bevestiging.eerst(this::nieuweCodes));
        var knoppen = new Div(wissel, codes);
        knoppen.addClassName("rij");
        var uitleg = new Paragraph(t("account.codes.uitleg"));
        uitleg.addClassName("stil");
        kaart.zet(
                new Feiten()
                        .feit(
                                t("account.wachtwoord"),
                                op == null
                                        ? t("account.wachtwoord.onbekend")
                                        : t("account.wachtwoord.op", Kalender.kort(op)))
                        .feit(t("account.codes"), t("account.codes.over", nu.herstelcodes())),
                uitleg,
                knoppen);
    }

    private void vraagWachtwoord(Token token) {
        var naam = new TextField(t("account.inlognaam"));
        naam.setValue(account.inlognaam());
        naam.setReadOnly(true);
        naam.setWidthFull();
        naam.getElement().setAttribute("autocomplete", "username");
        var nu = veld(t("account.wachtwoord.nu"), "current-password");
        var nieuw = veld(t("account.wachtwoord.nieuw"), "new-password");
        nieuw.setHelperText(t("account.wachtwoord.hulp", Wachtwoordregels.KORTSTE));
        Dialoog.open(
                t("account.wachtwoord.wijzig"),
                t("account.wachtwoord.bewaar"),
                dialoog -> wijzig(dialoog, token, nu, nieuw),
                naam,
                nu,
                nieuw);
        nu.focus();
    }

    private void wijzig(Dialog dialoog, Token token, PasswordField nu, PasswordField nieuw) {
        try {
            var elders = wachtwoord.wijzig(Ingelogd.actor(), token, nu.getValue(), nieuw.getValue());
            dialoog.close();
            toon(accounts.lees(Ingelogd.actor()));
            Meldingen.gelukt(t("account.wachtwoord.gelukt", elders));
        } catch (OngeldigeInvoer e) {
            var veld = "nu".equals(e.fouten().getFirst().veld()) ? nu : nieuw;
            if (veld == nu) {
                nu.clear();
            }
            Foutmerk.zet(veld, Dialoog.woorden(e));
            veld.focus();
        }
    }

    private static PasswordField veld(String label, String soort) {
        var veld = new PasswordField(label);
        veld.setManualValidation(true);
        veld.setWidthFull();
        veld.getElement().setAttribute("autocomplete", soort);
        veld.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", t("inloggen.wachtwoord.toon"));
        return veld;
    }

    /** Shown once: who closes this has kept them, or makes new ones. */
    private void nieuweCodes() {
        List<String> codes = accounts.nieuweHerstelcodes(Ingelogd.actor());
        toon(accounts.lees(Ingelogd.actor()));
        var dialoog = new Dialog(t("account.codes.titel"));
        dialoog.setCloseOnOutsideClick(false);
        dialoog.setCloseOnEsc(false);
        dialoog.setWidth("28rem");
        var vlak =
                new Div(new Paragraph(t("account.codes.bewaar")), new Codelijst(product, account.inlognaam(), codes));
        vlak.addClassName("dialoog-inhoud");
        dialoog.add(vlak);
        dialoog.getFooter().add(new Button(t("account.codes.klaar"), klik -> dialoog.close()));
        dialoog.open();
    }
}
