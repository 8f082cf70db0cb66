package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.Optional;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.medisch.Selektantwoordstand;
import nl.verzuimsysteem.medisch.Selektbezoek;
import nl.verzuimsysteem.medisch.Selektdeur;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.Taal;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.toegang.Deurpagina;
import nl.verzuimsysteem.ui.toegang.Openbaar;
import nl.verzuimsysteem.ui.vragenlijst.Vragenpad;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;

/**
 * The page behind the link to the questionnaire. It asks in the language of the werknemer, tells before the first question
 * who reads the answers, and goes on where he was. A link that was real and opens nothing any more says why, and whom to
 * call; all others get one answer.
 */
@Prototype
@Openbaar
@StyleSheet("vragenpad.css")
@Route(Paden.VRAGENLIJST)
final class VragenlijstView extends Deurpagina {
    /**
     * Keeps what stands behind the {@code #} with this tab, and puts it back when the page is loaded again: who is ill lays
     * his phone aside for longer than a session lasts. It is gone when the tab is closed.
     */
    private static final String ONTHOUD = """
            try {
              const sleutel = window.location.hash.slice(1);
              if (sleutel) {
                window.sessionStorage.setItem($0, sleutel);
                return false;
              }
              const eerder = window.sessionStorage.getItem($0);
              if (!eerder) return false;
              const adres = window.location.pathname + window.location.search + '#' + eerder;
              window.history.replaceState(window.history.state, '', adres);
              return true;
            } catch (e) {
              return false;
            }""";

    private final transient Selektdeur deur;
    private final transient Arbodienst arbodienst;
    private String token = "";
    private boolean hersteld;

    VragenlijstView(
            Selektdeur deur,
            Arbodienst arbodienst,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.deur = deur;
        this.arbodienst = arbodienst;
        addClassName("vragenlijstpagina");
        toon(t("vragenpad.pagina.kop"), t("vragenpad.pagina.ogenblik"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var ui = attach.getUI();
        ui.getPage().executeJs(ONTHOUD, Paden.VRAGENLIJST).then(Boolean.class, oud -> hersteld = oud);
        haalSleutel(ui, Paden.VRAGENLIJST, (sleutel, nieuw) -> {
            token = sleutel;
            var bezoek = deur.open(herkomst(), token);
            if (nieuw && !hersteld && bezoek.filter(een -> wisselTaal(ui, een)).isPresent()) {
                return;
            }
            toon(bezoek);
        });
    }

    /** Who comes in by a link is spoken to in his own language: the page begins anew in it. */
    private static boolean wisselTaal(UI ui, Selektbezoek bezoek) {
        var taal = Taal.van(Vragenpad.gesproken(bezoek.taal()));
        if (taal == Taal.nu(ui)) {
            return false;
        }
        taal.onthoud(VaadinServletResponse.getCurrent());
        ui.getPage().reload();
        return true;
    }

    private void toon(Optional<Selektbezoek> misschien) {
        misschien.ifPresentOrElse(this::toon, this::onbekend);
    }

    private void toon(Selektbezoek bezoek) {
        var vragen = bezoek.vragen();
        if (vragen == null) {
            over(bezoek.stand(), bezoek.telefoonRegio());
            return;
        }
        var taal = Taal.nu(getUI().orElseThrow()).code();
        var pad = new Vragenpad(vragen.lijst(), vragen.gegeven(), taal, opslag(vragen.id()))
                .vooraf(t("vragenpad.pagina.uitleg"), new Vragenuitleg(vragen, bezoek.telefoonRegio(), wie()))
                .naAfloop(
                        bel(t("vragenpad.pagina.klaar.verder"), bezoek.telefoonRegio()),
                        new Paragraph(t("vragenpad.pagina.klaar.sluit")));
        toon(vragen.lijst().titel().in(taal), "", pad);
    }

    private Vragenpad.Opslag opslag(VragenlijstId versie) {
        return new Vragenpad.Opslag() {
            @Override
            public void bewaar(String vraag, Antwoord antwoord) {
                doe(() -> deur.bewaar(herkomst(), token, versie, vraag, antwoord));
            }

            @Override
            public void rondAf() {
                doe(() -> deur.rondAf(herkomst(), token, versie));
            }
        };
    }

    private void doe(Runnable act) {
        try {
            act.run();
        } catch (Conflict e) {
            // It ended meanwhile, or he finished it in another window: the page tells how it stands.
            toon(deur.open(herkomst(), token));
            leesKop();
        }
    }

    private void over(Selektantwoordstand stand, String telefoon) {
        switch (stand) {
            case INGEVULD -> over(t("vragenpad.pagina.ingevuld.kop"), t("vragenpad.pagina.ingevuld"), telefoon);
            case VERLOPEN -> over(t("vragenpad.pagina.verlopen.kop"), t("vragenpad.pagina.verlopen"), telefoon);
            case VOORBIJ, OPEN -> over(t("vragenpad.pagina.gestopt.kop"), t("vragenpad.pagina.gestopt"), telefoon);
        }
    }

    private void over(String kop, String tekst, String telefoon) {
        toon(kop, "", bel(tekst, telefoon));
        leesKop();
    }

    private void onbekend() {
        vergeetSleutel(Paden.VRAGENLIJST);
        getElement().executeJs("try { window.sessionStorage.removeItem($0); } catch (e) { }", Paden.VRAGENLIJST);
        var tekst = t("vragenpad.pagina.onbekend");
        var telefoon = arbodienst.telefoon();
        toon(
                t("vragenpad.pagina.onbekend.kop"),
                "",
                telefoon == null || telefoon.isBlank() ? new Paragraph(tekst) : bel(tekst, telefoon));
        leesKop();
    }

    private Paragraph bel(String tekst, String telefoon) {
        var bel = new Paragraph(new Span(tekst + " "));
        bel.add(Bereikbaar.telefoon(telefoon, wie()));
        return bel;
    }

    /** Whom a number calls; without a name of its own the service is called so in the language of the page. */
    private String wie() {
        return Taal.nu(getUI().orElseThrow()) == Taal.NL ? arbodienst.naam() : t("vragenpad.pagina.arbodienst");
    }
}
