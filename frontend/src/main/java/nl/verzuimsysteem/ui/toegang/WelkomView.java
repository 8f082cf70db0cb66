package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.EersteInlog;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.toegang.LinkVoorbij;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.Taal;

/**
 * The first login, by the link of an invitation: a password, a second factor, recovery codes, and in. Whoever loads the
 * page again goes on where he was.
 */
@Prototype
@Openbaar
@Route(Paden.WELKOM)
final class WelkomView extends Deurpagina {
    private final transient EersteInlog inlog;
    private final transient Aanwezig aanwezig;
    private final String product;
    private String token = "";

    /** Somebody who has his codes on the screen, and has not said yet that he kept them. */
    private record Klaar(EersteInlog.Binnen binnen, String inlognaam) {}

    WelkomView(
            EersteInlog inlog,
            Aanwezig aanwezig,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.inlog = inlog;
        this.aanwezig = aanwezig;
        this.product = product;
        toon(t("inloggen.welkom.kop"), t("inloggen.ogenblik"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Linksleutel.haal(attach.getUI(), Paden.WELKOM, (sleutel, nieuw) -> {
            token = sleutel;
            var klaar = VaadinSession.getCurrent().getAttribute(Klaar.class);
            if (klaar != null && !nieuw) {
                naarCodes(klaar);
            } else {
                open(attach.getUI(), nieuw);
            }
        });
    }

    private void open(UI ui, boolean nieuw) {
        try {
            var genodigde = inlog.open(Aanwezig.herkomst(), token);
            if (nieuw) {
                var taal = Taal.van(genodigde.taal());
                taal.onthoud(VaadinServletResponse.getCurrent());
                taal.zet(ui);
            }
            if (genodigde.gekozen()) {
                naarTweedeFactor(genodigde.inlognaam());
            } else {
                naarWachtwoord(genodigde);
            }
        } catch (LinkVoorbij e) {
            voorbij();
        }
    }

    private void naarWachtwoord(EersteInlog.Genodigde genodigde) {
        var keuze =
                new Wachtwoordkeuze(genodigde.inlognaam(), false, t("inloggen.nieuw.knop"), (vraag, woord, code) -> {
                    try {
                        inlog.kiesWachtwoord(Aanwezig.herkomst(), token, woord);
                        naarTweedeFactor(genodigde.inlognaam());
                    } catch (OngeldigeInvoer e) {
                        vraag.mislukt(e);
                    } catch (LinkVoorbij e) {
                        voorbij();
                    }
                });
        toon(t("inloggen.welkom.naam", genodigde.naam()), t("inloggen.welkom.uitleg"), keuze);
        keuze.begin();
    }

    private void naarTweedeFactor(String inlognaam) {
        var vraag = new Sleutelvraag(
                inlog.tweedefactor(Aanwezig.herkomst(), token),
                (zelf, code) -> bevestig(zelf, code, inlognaam),
                () -> naarWachtwoord(inlog.open(Aanwezig.herkomst(), token)));
        toon(t("inloggen.sleutel.kop"), t("inloggen.sleutel.uitleg"), vraag);
        leesKop();
    }

    private void bevestig(Sleutelvraag vraag, String code, String inlognaam) {
        try {
            var klaar = new Klaar(inlog.bevestig(Aanwezig.herkomst(), token, code), inlognaam);
            Linksleutel.vergeet(Paden.WELKOM);
            VaadinSession.getCurrent().setAttribute(Klaar.class, klaar);
            naarCodes(klaar);
        } catch (OngeldigeInvoer e) {
            vraag.mislukt(e.fouten().getFirst().melding().tekst(getLocale()));
        } catch (LinkVoorbij e) {
            voorbij();
        } catch (InloggenMislukt e) {
            // The account is ready, only this login did not follow: the ordinary door is open.
            toon(t("inloggen.welkom.klaar"), e.melding().tekst(getLocale()), naarInloggen());
        }
    }

    private void naarCodes(Klaar klaar) {
        var bewaard = new Button(t("inloggen.codes.knop"), klik -> verder(klaar.binnen()));
        bewaard.addThemeVariants(ButtonVariant.PRIMARY);
        toon(
                t("inloggen.codes.kop"),
                t("inloggen.codes.uitleg"),
                new Codelijst(product, klaar.inlognaam(), klaar.binnen().herstelcodes()),
                bewaard);
        leesKop();
    }

    private void verder(EersteInlog.Binnen binnen) {
        VaadinSession.getCurrent().setAttribute(Klaar.class, null);
        var sessie = binnen.sessie();
        if (sessie == null) {
            toon(t("inloggen.welkom.klaar"), t("inloggen.welkom.geenFunctie"), naarInloggen());
            leesKop();
            return;
        }
        aanwezig.begin(sessie);
        UI.getCurrent().getPage().setLocation(".");
    }

    private void voorbij() {
        Linksleutel.vergeet(Paden.WELKOM);
        toon(t("inloggen.welkom.voorbij.kop"), t("inloggen.welkom.voorbij"), new Paragraph(naarInloggen()));
        leesKop();
    }
}
