package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.Bewerking;
import nl.verzuimsysteem.vragenlijst.Tekst;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;

/** The words of the draft before the first question and after the last. Asks before what was typed is lost. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.TEKSTEN, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_BEHEREN)
final class WijzigTekstenView extends Conceptpagina implements BeforeLeaveObserver {
    private final Div teDoen = new Div();
    private List<Taalvelden> velden = List.of();
    private List<Tekst> bewaard = List.of();

    WijzigTekstenView(VragenlijstService service) {
        super(service);
    }

    @Override
    void toon(RouteParameters adres) {
        bewaard = List.of(lijst().titel(), lijst().inleiding(), lijst().slot());
        velden = List.of(
                new Taalvelden(t("vragenlijst.veld.titel"), bewaard.get(0)),
                new Taalvelden(t("vragenlijst.veld.inleiding"), bewaard.get(1)),
                new Taalvelden(t("vragenlijst.veld.slot"), bewaard.get(2)));
        var bewaar = new Button(t("vragenlijst.teksten.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        titel(t("vragenlijst.teksten"));
        kop().terugNaar(t("vragenlijst.concept.titel", stuk().versie().nummer()), Vragenlijstpaden.wijzig(id()));
        removeAll();
        add(
                kop(),
                teDoen,
                new Kaart(t("vragenlijst.veld.titel"), velden.get(0)),
                new Kaart(t("vragenlijst.begin.kop"), velden.get(1)),
                new Kaart(t("vragenlijst.slot.kop"), velden.get(2)),
                new Div(bewaar));
        toonTeDoen(teDoen, Bevinding.Plek.TEKSTEN, 0);
    }

    private List<Tekst> ingevuld() {
        return velden.stream().map(Taalvelden::tekst).toList();
    }

    private boolean bewaar() {
        var nieuw = ingevuld();
        if (!bewaar(nu -> Bewerking.metTeksten(nu, nieuw.get(0), nieuw.get(1), nieuw.get(2), nu.anders()))) {
            return false;
        }
        bewaard = nieuw;
        zegBewaard(teDoen, Bevinding.Plek.TEKSTEN, 0);
        return true;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!ingevuld().equals(bewaard)) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }
}
