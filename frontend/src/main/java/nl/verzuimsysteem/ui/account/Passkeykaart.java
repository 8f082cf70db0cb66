package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Passkey;
import nl.verzuimsysteem.toegang.PasskeyService;
import nl.verzuimsysteem.toegang.Passkeyregistratie;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Passkeys;

/** His passkeys: what they are, which he has, and a new one. */
final class Passkeykaart {
    private final PasskeyService service;
    private final Bevestiging bevestiging;
    private final Kaart kaart = new Kaart(t("account.passkeys"));

    Passkeykaart(PasskeyService service, Bevestiging bevestiging) {
        this.service = service;
        this.bevestiging = bevestiging;
        toon();
    }

    Kaart kaart() {
        return kaart;
    }

    private void toon() {
        var eigen = service.lijst(Ingelogd.actor());
        var nieuw = new Button(t("account.passkey.nieuw"), klik -> bevestiging.eerst(this::vraagNaam));
        nieuw.setIcon(Icoon.PLUS.maak());
        var uitleg = new Paragraph(t("account.passkeys.uitleg"));
        uitleg.addClassName("stil");
        var knoppen = new Div(nieuw);
        knoppen.addClassName("rij");
        if (eigen.isEmpty()) {
            kaart.zet(uitleg, knoppen);
        } else {
            kaart.zet(lijst(eigen), uitleg, knoppen);
        }
    }

    private UnorderedList lijst(List<Passkey> eigen) {
        var lijst = new UnorderedList(eigen.stream().map(this::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return lijst;
    }

    private ListItem regel(Passkey passkey) {
        var naam = new Span(passkey.naam());
        naam.addClassName("account-naam");
        var gebruikt = passkey.gebruiktOp();
        var wanneer = new Span(t("account.passkey.sinds", Kalender.kort(passkey.toegevoegdOp()))
                + " · "
                + (gebruikt == null
                        ? t("account.passkey.ongebruikt")
                        : t("account.passkey.gebruikt", Kalender.kort(gebruikt))));
        wanneer.addClassName("stil");
        var knoppen = new Div(
                knop(t("account.passkey.hernoem"), passkey, () -> vraagAndereNaam(passkey)),
                knop(
                        t("account.passkey.verwijder"),
                        passkey,
                        () -> bevestiging.eerst(() -> vraagVerwijderen(passkey))));
        knoppen.addClassName("account-knoppen");
        var regel = new ListItem(naam, wanneer, knoppen);
        regel.addClassName("account-regel");
        return regel;
    }

    private static Button knop(String tekst, Passkey passkey, Runnable act) {
        var knop = new Button(tekst, klik -> act.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.setAriaLabel(tekst + ": " + passkey.naam());
        return knop;
    }

    private void vraagNaam() {
        var naam = naamveld(Passkeys.dezeNaam());
        Dialoog.open(
                t("account.passkey.nieuw"),
                t("account.passkey.maak"),
                dialoog -> begin(dialoog, naam),
                new Paragraph(t("account.passkey.maak.uitleg")),
                naam);
        naam.focus();
    }

    private void begin(Dialog dialoog, TextField naam) {
        try {
            var registratie = service.beginRegistratie(Ingelogd.actor());
            Passkeys.maak(
                    registratie.opties(),
                    antwoord -> rondAf(dialoog, naam, registratie, antwoord),
                    melding -> zegFout(naam, melding));
        } catch (OngeldigeInvoer e) {
            zegFout(naam, Dialoog.woorden(e));
        }
    }

    private void rondAf(Dialog dialoog, TextField naam, Passkeyregistratie registratie, String antwoord) {
        try {
            service.rondRegistratieAf(Ingelogd.actor(), registratie, antwoord, naam.getValue());
        } catch (OngeldigeInvoer e) {
            zegFout(naam, Dialoog.woorden(e));
            return;
        }
        dialoog.close();
        toon();
        Meldingen.gelukt(t("account.passkey.gelukt"));
    }

    private void vraagAndereNaam(Passkey passkey) {
        var naam = naamveld(passkey.naam());
        Dialoog.open(
                t("account.passkey.hernoem"),
                t("account.passkey.hernoem.bewaar"),
                dialoog -> {
                    try {
                        service.hernoem(Ingelogd.actor(), passkey.id(), naam.getValue());
                    } catch (OngeldigeInvoer e) {
                        zegFout(naam, Dialoog.woorden(e));
                        return;
                    }
                    dialoog.close();
                    toon();
                },
                naam);
        naam.focus();
    }

    private void vraagVerwijderen(Passkey passkey) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("account.passkey.verwijder.titel", passkey.naam()));
        vraag.setText(t("account.passkey.verwijder.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("account.annuleer"));
        vraag.setConfirmText(t("account.passkey.verwijder.knop"));
        vraag.addConfirmListener(ja -> {
            try {
                service.verwijder(Ingelogd.actor(), passkey.id());
                Meldingen.gelukt(t("account.passkey.verwijderd"));
            } catch (OngeldigeInvoer e) {
                Meldingen.letOp(Dialoog.woorden(e));
            }
            toon();
        });
        vraag.open();
    }

    private static TextField naamveld(String naam) {
        var veld = new TextField(t("account.passkey.naam"));
        veld.setValue(naam);
        veld.setHelperText(t("account.passkey.naam.hulp"));
        veld.setManualValidation(true);
        veld.setWidthFull();
        return veld;
    }

    private static void zegFout(TextField veld, String melding) {
        Foutmerk.zet(veld, melding);
        veld.focus();
    }
}
