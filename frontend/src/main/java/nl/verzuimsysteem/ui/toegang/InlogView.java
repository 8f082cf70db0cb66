package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.List;
import java.util.regex.Pattern;
import nl.verzuimsysteem.toegang.Aanmelden;
import nl.verzuimsysteem.toegang.Herstelcodes;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.toegang.PasskeyAanmelden;
import nl.verzuimsysteem.toegang.Passkeyvraag;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Taalvoorkeur;
import nl.verzuimsysteem.toegang.Tussenstap;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.Taal;

/** Logging in: first name and password, then the code of the second factor or a recovery code. */
@Prototype
@Openbaar
@Route(Paden.INLOGGEN)
final class InlogView extends Deurpagina implements BeforeEnterObserver {
    /** The login names of those who keep users and nothing else. */
    private static final Pattern BEHEERNAAM = Pattern.compile("BHR?\\d+", Pattern.CASE_INSENSITIVE);

    private final transient Aanmelden aanmelden;
    private final transient PasskeyAanmelden passkeys;
    private final transient Aanwezig aanwezig;
    private final transient Herstelcodes herstelcodes;
    private final transient Taalvoorkeur taalvoorkeur;
    private final transient List<Demohulp> demo;
    private Doel doel = Doel.van("");

    InlogView(
            Aanmelden aanmelden,
            PasskeyAanmelden passkeys,
            Aanwezig aanwezig,
            Herstelcodes herstelcodes,
            Taalvoorkeur taalvoorkeur,
            List<Demohulp> demo,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.aanmelden = aanmelden;
        this.passkeys = passkeys;
        this.aanwezig = aanwezig;
        this.herstelcodes = herstelcodes;
        this.taalvoorkeur = taalvoorkeur;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        doel = Doel.uit(binnenkomst.getLocation().getQueryParameters());
        if (Ingelogd.misschien().isPresent()) {
            binnenkomst.forwardTo(doel.plaats().getPath(), doel.plaats().getQueryParameters());
            return;
        }
        naarWachtwoord("");
    }

    private void naarWachtwoord(String melding) {
        var vraag = new Wachtwoordvraag(this::wachtwoord);
        var vergeten = new Paragraph(new Anchor(Paden.WACHTWOORD_VERGETEN, t("inloggen.vergeten.link")));
        var passkey = new Passkeyknop(
                t("passkey.of"),
                t("passkey.knop"),
                passkeys::vraag,
                (wat, antwoord) -> passkey(vraag, wat, antwoord),
                vraag::zegFout);
        toon(
                t("inloggen.wachtwoord.kop"),
                t("inloggen.wachtwoord.uitleg"),
                vraag,
                passkey,
                vergeten,
                stil(t("inloggen.bhr")));
        demo.forEach(hulp -> voegToe(Demopaneel.accounts(hulp, vraag::vul)));
        vraag.begin(melding);
    }

    private void wachtwoord(Wachtwoordvraag vraag, String inlognaam, String wachtwoord) {
        try {
            naarCode(aanmelden.wachtwoord(Aanwezig.herkomst(), inlognaam, wachtwoord), inlognaam);
        } catch (InloggenMislukt e) {
            vraag.mislukt(woorden(e));
        }
    }

    private void passkey(Wachtwoordvraag vraag, Passkeyvraag gevraagd, String antwoord) {
        try {
            binnen(passkeys.inloggen(Aanwezig.herkomst(), gevraagd, antwoord));
        } catch (InloggenMislukt e) {
            vraag.zegFout(woorden(e));
        }
    }

    private void naarCode(Tussenstap bekend, String inlognaam) {
        var vraag = new Codevraag((zelf, code) -> code(zelf, bekend, code), () -> naarWachtwoord(""));
        var kwijt = new Button(t("inloggen.code.kwijt"), klik -> naarHerstelcode(bekend, inlognaam));
        kwijt.addThemeVariants(ButtonVariant.TERTIARY);
        toon(t("inloggen.code.kop"), t("inloggen.code.uitleg"), vraag);
        if (BEHEERNAAM.matcher(inlognaam.strip()).matches()) {
            voegToe(stil(t("inloggen.code.bhr")));
        }
        passkeys.vraag(bekend).ifPresent(ignored -> voegToe(tweedeStap(bekend, vraag)));
        voegToe(kwijt);
        demo.forEach(hulp -> voegToe(Demopaneel.code(hulp, inlognaam, vraag::vul)));
        vraag.begin();
    }

    private Passkeyknop tweedeStap(Tussenstap bekend, Codevraag vraag) {
        return new Passkeyknop(
                t("passkey.of"),
                t("passkey.tweede"),
                () -> passkeys.vraag(bekend).orElseThrow(),
                (wat, antwoord) -> {
                    try {
                        binnen(passkeys.inloggen(bekend, wat, antwoord));
                    } catch (InloggenMislukt e) {
                        vraag.zegFout(woorden(e));
                    }
                },
                vraag::zegFout);
    }

    private void code(Codevraag vraag, Tussenstap bekend, String code) {
        try {
            binnen(aanmelden.code(bekend, code));
        } catch (InloggenMislukt e) {
            switch (e.reden()) {
                case CODE, CODE_GEBRUIKT -> vraag.mislukt(woorden(e));
                default -> naarWachtwoord(woorden(e));
            }
        }
    }

    private void naarHerstelcode(Tussenstap bekend, String inlognaam) {
        var vraag =
                new Herstelvraag((zelf, code) -> herstelcode(zelf, bekend, code), () -> naarCode(bekend, inlognaam));
        toon(t("inloggen.herstelcode.kop"), t("inloggen.herstelcode.uitleg"), vraag, stil(t("inloggen.telefoonKwijt")));
        vraag.begin();
    }

    private void herstelcode(Herstelvraag vraag, Tussenstap bekend, String code) {
        try {
            var sessie = aanmelden.herstelcode(bekend, code);
            aanwezig.begin(sessie);
            spreek(sessie);
            var over = herstelcodes.over(sessie.gebruiker());
            var verder = new Button(t("inloggen.herstelcode.verder"), klik -> naarDoel());
            verder.addThemeVariants(ButtonVariant.PRIMARY);
            toon(t("inloggen.herstelcode.klaar"), t("inloggen.herstelcode.over", over), verder);
            leesKop();
        } catch (InloggenMislukt e) {
            switch (e.reden()) {
                case CODE, CODE_GEBRUIKT -> vraag.mislukt(t("inloggen.herstelcode.fout"));
                default -> naarWachtwoord(woorden(e));
            }
        }
    }

    private void binnen(Sessie sessie) {
        aanwezig.begin(sessie);
        spreek(sessie);
        naarDoel();
    }

    /** The language of his account, unless he has just chosen another here. */
    private void spreek(Sessie sessie) {
        if (!Taalkiezer.isGekozen()) {
            Taal.van(taalvoorkeur.van(sessie.gebruiker())).onthoud(VaadinServletResponse.getCurrent());
        }
    }

    /** A whole new page: it begins with the new cookie and the new session. */
    private void naarDoel() {
        UI.getCurrent().getPage().setLocation(doel.isHome() ? "." : doel.pad());
    }

    private String woorden(InloggenMislukt fout) {
        return fout.melding().tekst(getLocale());
    }
}
