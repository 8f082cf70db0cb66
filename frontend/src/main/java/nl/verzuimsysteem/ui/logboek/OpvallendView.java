package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.logboek.Opvallend;
import nl.verzuimsysteem.logboek.OpvallendService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The looks that ask for an explanation; each Monday those of the week before are added. */
@Prototype
@Toont(Handeling.LOGBOEK_NAKIJKEN)
@Route(value = Paden.OPVALLENDE_INZAGEN, layout = HoofdLayout.class)
final class OpvallendView extends Pagina implements BeforeEnterObserver {
    private static final String ALLE = "alle";

    private final OpvallendService opvallend;
    private final Grid<Opvallend> lijst = Lijst.maak(t("logboek.opvallend.titel"));
    private final Checkbox alle = new Checkbox(t("logboek.opvallend.alle"));

    OpvallendView(OpvallendService opvallend) {
        super(t("logboek.opvallend.titel"));
        this.opvallend = opvallend;
        kop().ondertitel(t("logboek.opvallend.onder"))
                .zetActies(new Button(t("logboek.opvallend.zoekNu"), Icoon.ZOEK.maak(), klik -> zoekNu()));
        lijst.addClassName("logtabel");
        kolommen();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        alle.setValue(filter.lees(ALLE).isPresent());
        alle.addValueChangeListener(waarde -> {
            filter.zet(ALLE, waarde.getValue() ? "ja" : "");
            vul();
        });
        var balk = new Div(alle);
        balk.addClassName("rij");
        add(balk, lijst);
        vul();
    }

    private void kolommen() {
        lijst.addComponentColumn(this::reden)
                .setHeader(t("logboek.kolom.reden"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.datum(lijst, t("logboek.kolom.dag"), Opvallend::dag)
                .setAutoWidth(false)
                .setWidth("7.5rem");
        Lijst.alleenBreed(lijst.addComponentColumn(rij -> twee(rij.naam(), Logwoorden.functie(rij)))
                .setHeader(t("logboek.kolom.wie"))
                .setFlexGrow(2));
        Lijst.alleenBreed(lijst.addComponentColumn(rij -> twee(Logwoorden.wie(rij), ""))
                .setHeader(t("logboek.kolom.bijWie"))
                .setFlexGrow(2));
        Lijst.alleenBreed(lijst.addComponentColumn(rij -> Logwoorden.label(rij.oordeel()))
                .setHeader(t("logboek.kolom.oordeel"))
                .setFlexGrow(0)
                .setWidth("11rem"));
    }

    private Div reden(Opvallend rij) {
        var smal = new Div(
                new Div(rij.naam()),
                new Div(Logwoorden.functie(rij)),
                new Div(Logwoorden.wie(rij)),
                Logwoorden.label(rij.oordeel()));
        smal.addClassNames("smal", "stil");
        return new Div(new Anchor(Paden.OPVALLENDE_INZAGEN + "/" + rij.id(), Logwoorden.reden(rij)), smal);
    }

    private static Div twee(String boven, String onder) {
        var stil = new Span(onder);
        stil.addClassName("stil");
        return new Div(new Div(boven), stil);
    }

    private void zoekNu() {
        var gevonden = opvallend.maakNu(Ingelogd.actor());
        vul();
        Meldingen.gelukt(t("logboek.opvallend.gevonden", gevonden));
    }

    private void vul() {
        var leeg = alle.getValue()
                ? new LegeStaat(t("logboek.opvallend.geen"), t("logboek.opvallend.geenUitleg"))
                : new LegeStaat(t("logboek.opvallend.klaar"), t("logboek.opvallend.geenUitleg"));
        Lijst.vul(lijst, uitsnede -> opvallend.lijst(Ingelogd.actor(), alle.getValue(), uitsnede), leeg);
    }
}
