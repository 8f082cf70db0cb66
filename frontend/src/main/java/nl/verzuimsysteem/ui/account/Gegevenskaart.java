package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.EigenAccount;
import nl.verzuimsysteem.toegang.EigenAccountService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Who he is here. His number he keeps himself; the rest his beheerder keeps. */
final class Gegevenskaart {
    private Gegevenskaart() {}

    static Kaart van(EigenAccount account, EigenAccountService service) {
        var kaart = new Kaart(t("account.gegevens"));
        toon(kaart, account, service);
        return kaart;
    }

    private static void toon(Kaart kaart, EigenAccount account, EigenAccountService service) {
        var wijzig = new Button(t("account.telefoon.wijzig"), klik -> vraag(kaart, account, service));
        wijzig.setIcon(Icoon.BEWERK.maak());
        wijzig.addThemeVariants(ButtonVariant.TERTIARY);
        var nummer = new Span(account.telefoon() == null ? t("account.telefoon.geen") : account.telefoon());
        var uitleg = new Paragraph(t("account.gegevens.uitleg"));
        uitleg.addClassName("stil");
        kaart.zet(
                new Feiten()
                        .feit(t("account.naam"), account.naam())
                        .feit(t("account.inlognaam"), account.inlognaam())
                        .feit(t("account.email"), account.email())
                        .feit(t("account.telefoon"), nummer),
                wijzig,
                uitleg);
    }

    private static void vraag(Kaart kaart, EigenAccount account, EigenAccountService service) {
        var veld = new TextField(t("account.telefoon.veld"));
        veld.setValue(account.telefoon() == null ? "" : account.telefoon());
        veld.setHelperText(t("account.telefoon.hulp"));
        veld.setManualValidation(true);
        veld.setWidthFull();
        veld.getElement().setAttribute("inputmode", "tel").setAttribute("autocomplete", "tel");
        Dialoog.open(
                t("account.telefoon.titel"),
                t("account.telefoon.bewaar"),
                dialoog -> bewaar(dialoog, veld, kaart, service),
                veld);
        veld.focus();
    }

    private static void bewaar(Dialog dialoog, TextField veld, Kaart kaart, EigenAccountService service) {
        try {
            service.wijzigTelefoon(Ingelogd.actor(), veld.getValue());
        } catch (OngeldigeInvoer e) {
            Foutmerk.zet(veld, Dialoog.woorden(e));
            veld.focus();
            return;
        }
        dialoog.close();
        toon(kaart, service.lees(Ingelogd.actor()), service);
        Meldingen.gelukt(t("account.telefoon.gelukt"));
    }
}
