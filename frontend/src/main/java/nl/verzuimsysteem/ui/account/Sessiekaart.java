package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.EigenSessie;
import nl.verzuimsysteem.toegang.SessieService;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Where he is logged in, and a way out of each. */
final class Sessiekaart {
    private final SessieService service;
    private final Token token;
    private final Kaart kaart = new Kaart(t("account.sessies"));

    Sessiekaart(SessieService service, Token token) {
        this.service = service;
        this.token = token;
        toon();
    }

    Kaart kaart() {
        return kaart;
    }

    private void toon() {
        List<EigenSessie> sessies = service.eigenSessies(Ingelogd.actor(), token);
        var lijst = new UnorderedList(sessies.stream().map(this::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        var uitleg = new Paragraph(t("account.sessies.uitleg"));
        uitleg.addClassName("stil");
        if (sessies.stream().allMatch(EigenSessie::deze)) {
            kaart.zet(lijst, uitleg);
            return;
        }
        var overal = new Button(t("account.sessies.overal"), klik -> overal());
        var knoppen = new Div(overal);
        knoppen.addClassName("rij");
        kaart.zet(lijst, uitleg, knoppen);
    }

    private ListItem regel(EigenSessie sessie) {
        var naam = new Span(apparaat(sessie));
        naam.addClassName("account-naam");
        var kop = new Div(naam);
        kop.addClassName("account-kop");
        if (sessie.deze()) {
            kop.add(new StatusLabel(StatusLabel.Soort.GOED, t("account.sessie.deze")));
        }
        var waar = new Span(t(
                "account.sessie.sinds",
                Kalender.kort(sessie.begonnen()),
                t("account.factor." + factor(sessie.factor()))));
        waar.addClassName("stil");
        var laatst = new Span(
                sessie.adres() == null
                        ? t("account.sessie.laatst", Kalender.kort(sessie.laatst()))
                        : t("account.sessie.laatstVan", Kalender.kort(sessie.laatst()), sessie.adres()));
        laatst.addClassName("stil");
        var regel = new ListItem(kop, waar, laatst);
        regel.addClassName("account-regel");
        if (!sessie.deze()) {
            var beeindig = new Button(t("account.sessie.beeindig"), klik -> beeindig(sessie));
            beeindig.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            beeindig.setAriaLabel(t("account.sessie.beeindigVan", apparaat(sessie)));
            var knoppen = new Div(beeindig);
            knoppen.addClassName("account-knoppen");
            regel.add(knoppen);
        }
        return regel;
    }

    private static String apparaat(EigenSessie sessie) {
        if (sessie.kanaal() == Actor.Kanaal.API) {
            return t("account.sessie.koppeling");
        }
        return sessie.apparaat() == null ? t("account.sessie.onbekend") : sessie.apparaat();
    }

    private static String factor(Actor.Factor factor) {
        return switch (factor) {
            case TOTP -> "code";
            case PASSKEY -> "passkey";
            case HERSTELCODE -> "herstelcode";
        };
    }

    private void beeindig(EigenSessie sessie) {
        service.beeindig(Ingelogd.actor(), token, sessie.nummer());
        toon();
        Meldingen.gelukt(t("account.sessie.beeindigd", apparaat(sessie)));
    }

    private void overal() {
        var aantal = service.overalUitloggen(Ingelogd.actor(), token);
        toon();
        Meldingen.gelukt(t("account.sessies.uitgelogd", aantal));
    }
}
