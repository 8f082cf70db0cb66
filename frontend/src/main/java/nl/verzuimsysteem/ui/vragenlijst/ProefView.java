package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Tekst;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;

/** A version as the werknemer gets it, to try out: nothing is stored, and at the end stands what would be proposed. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.PROEF, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_INZIEN)
final class ProefView extends Pagina implements BeforeEnterObserver {
    private final VragenlijstService service;
    private final Select<String> taal = new Select<>();
    private final Div plek = new Div();
    private final Div uitkomst = new Div();
    private final Map<String, Antwoord> gegeven = new LinkedHashMap<>();

    ProefView(VragenlijstService service) {
        super("");
        this.service = service;
        taal.setLabel(t("vragenlijst.proef.taal"));
        taal.setItems(Tekst.TALEN);
        taal.setItemLabelGenerator(Vraagwoorden::taal);
        taal.setValue(Tekst.TALEN.getFirst());
        plek.addClassNames("kaart", "proef");
        uitkomst.addClassName("proef");
        uitkomst.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stuk = service.lees(Ingelogd.actor(), Vragenlijstpaden.versie(event.getRouteParameters()));
        var versie = stuk.versie();
        titel(t("vragenlijst.proef.titel", versie.nummer()));
        UI.getCurrent().getPage().setTitle(getPageTitle());
        kop().terugNaar(t("vragenlijst.versie", versie.nummer()), Vragenlijstpaden.versie(versie.id()));
        kop().ondertitel(t("vragenlijst.proef.onder"));
        var opnieuw = new Button(t("vragenlijst.proef.opnieuw"), klik -> {
            gegeven.clear();
            speel(stuk.lijst());
        });
        var balk = new Div(taal, opnieuw);
        balk.addClassName("rij");
        // Who changes the language goes on where he is.
        taal.addValueChangeListener(anders -> speel(stuk.lijst()));
        add(balk, plek, uitkomst);
        speel(stuk.lijst());
    }

    private void speel(Vragenlijst lijst) {
        uitkomst.removeAll();
        plek.removeAll();
        plek.add(new Vragenpad(lijst, gegeven, taal.getValue(), new Vragenpad.Opslag() {
            @Override
            public void bewaar(String vraag, Antwoord antwoord) {
                gegeven.put(vraag, antwoord);
            }

            @Override
            public void rondAf() {
                toonUitkomst(lijst);
            }
        }));
    }

    private void toonUitkomst(Vragenlijst lijst) {
        var voorstel = Vragengang.voorstel(lijst, gegeven);
        var scores = new Feiten();
        voorstel.scores().forEach((dimensie, score) -> scores.feit(dimensie.naam(), Integer.toString(score)));
        uitkomst.removeAll();
        uitkomst.add(new Kaart(
                t("vragenlijst.proef.voorstel"),
                new StatusLabel(StatusLabel.Soort.INFO, voorstel.actie().naam()),
                new Paragraph(voorstel.waarom()),
                scores));
    }
}
