package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.Taal;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.toegang.Deurpagina;
import nl.verzuimsysteem.ui.toegang.Openbaar;
import nl.verzuimsysteem.uitnodigingen.Afspraakblad;
import nl.verzuimsysteem.uitnodigingen.Bladgegevens;
import nl.verzuimsysteem.uitnodigingen.Genodigde;
import nl.verzuimsysteem.uitnodigingen.Uitnodigingsdeur;

/**
 * The page behind the link of an invitation, made for a phone: when and where, with whom, what he may and must know; and
 * he says whether he comes. A link that opens nothing gets one answer, whatever the reason.
 */
@Prototype
@Openbaar
@Route(Paden.AFSPRAAK)
final class AfspraakView extends Deurpagina {
    private final transient Uitnodigingsdeur deur;
    private final transient Arbodienst arbodienst;
    private String token = "";

    AfspraakView(
            Uitnodigingsdeur deur,
            Arbodienst arbodienst,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(product);
        this.deur = deur;
        this.arbodienst = arbodienst;
        addClassName("afspraakpagina");
        toon(t("afspraken.link.kop"), t("afspraken.link.ogenblik"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        haalSleutel(attach.getUI(), Paden.AFSPRAAK, (sleutel, nieuw) -> {
            token = sleutel;
            var genodigde = deur.open(herkomst(), token);
            if (nieuw
                    && genodigde.filter(een -> wisselTaal(attach.getUI(), een)).isPresent()) {
                return;
            }
            toon(genodigde);
        });
    }

    /** Who comes in by a link is spoken to in his own language: the page begins anew in it. */
    private static boolean wisselTaal(UI ui, Genodigde genodigde) {
        var taal = Taal.van(genodigde.taal());
        if (taal == Taal.nu(ui)) {
            return false;
        }
        taal.onthoud(VaadinServletResponse.getCurrent());
        ui.getPage().reload();
        return true;
    }

    private void toon(Optional<Genodigde> misschien) {
        misschien.ifPresentOrElse(this::toon, this::voorbij);
    }

    private void toon(Genodigde genodigde) {
        var afspraak = genodigde.afspraak();
        var over = Bladgegevens.van(afspraak, genodigde.telefoonRegio());
        var blad = Afspraakblad.van(over, Bladtoon.taal());
        if (!afspraak.status().loopt()) {
            toon(
                    t("afspraken.link.afgezegd"),
                    t("afspraken.link.afgezegd.tekst", Afspraakblad.wanneer(over, Bladtoon.taal())),
                    Bladtoon.stand(afspraak.status()),
                    bel(genodigde.telefoonRegio()));
            return;
        }
        var delen = new ArrayList<Component>();
        delen.add(new Div(Bladtoon.stand(afspraak.status())));
        delen.add(Bladtoon.feiten(blad));
        if (afspraak.status() == Afspraakstatus.GEPLAND) {
            delen.add(knop(t("afspraken.ikKom"), () -> deur.bevestig(herkomst(), token, afspraak.versie()), true));
        }
        var herkomst = herkomst();
        var sleutel = token;
        delen.add(new Agendalink(() -> deur.agenda(herkomst, sleutel)));
        if (genodigde.kanAfzeggen()) {
            delen.add(new Button(t("afspraken.ikKanNiet"), klik -> vraagAfzeggen(genodigde)));
        } else if (afspraak.status() != Afspraakstatus.AANGEKOMEN) {
            var laat = new Paragraph(new Span(t("afspraken.teLaat") + " "));
            laat.add(Bereikbaar.telefoon(genodigde.telefoonRegio(), arbodienst.naam()));
            delen.add(laat);
        }
        delen.add(Bladtoon.uitleg(blad));
        toon(
                t("afspraken.link.kop"),
                t(
                        afspraak.status() == Afspraakstatus.GEPLAND
                                ? "afspraken.link.uitleg"
                                : "afspraken.link.uitlegBevestigd"),
                delen.toArray(Component[]::new));
    }

    /** Nobody cancels with one tap beside the right button. */
    private void vraagAfzeggen(Genodigde genodigde) {
        toon(
                t("afspraken.afzeggen.kop"),
                t(
                        "afspraken.afzeggen.tekst",
                        Afspraakblad.wanneer(
                                Bladgegevens.van(genodigde.afspraak(), genodigde.telefoonRegio()), Bladtoon.taal())),
                knop(
                        t("afspraken.afzeggen.knop"),
                        () -> deur.zegAf(herkomst(), token, genodigde.afspraak().versie()),
                        true),
                new Button(t("afspraken.afzeggen.terug"), klik -> {
                    toon(deur.open(herkomst(), token));
                    leesKop();
                }));
        leesKop();
    }

    private Button knop(String opschrift, Supplier<Optional<Genodigde>> act, boolean belangrijkst) {
        var knop = new Button(opschrift, klik -> {
            try {
                toon(act.get());
            } catch (Conflict e) {
                // Somebody else was first, or it is too late by now: the page tells how it stands.
                toon(deur.open(herkomst(), token));
            }
            leesKop();
        });
        knop.setDisableOnClick(true);
        if (belangrijkst) {
            knop.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return knop;
    }

    private Paragraph bel(String telefoon) {
        var bel = new Paragraph(new Span(t("afspraken.bel") + " "));
        bel.add(Bereikbaar.telefoon(telefoon, arbodienst.naam()));
        return bel;
    }

    private void voorbij() {
        vergeetSleutel(Paden.AFSPRAAK);
        var telefoon = arbodienst.telefoon();
        toon(
                t("afspraken.voorbij.kop"),
                t("afspraken.voorbij.tekst"),
                telefoon == null || telefoon.isBlank() ? new Div() : bel(telefoon),
                new Paragraph(naarInloggen()));
        leesKop();
    }
}
