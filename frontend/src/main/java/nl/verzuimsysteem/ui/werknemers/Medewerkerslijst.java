package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.werknemers.WerknemerFilter;
import nl.verzuimsysteem.werknemers.WerknemerRij;
import nl.verzuimsysteem.werknemers.WerknemerService;

/** The list of employees, read while one scrolls, with its filters in the address. */
final class Medewerkerslijst extends Div {
    private static final String OOK_WEG = "uit-dienst";

    private final WerknemerService werknemers;
    private final BedrijfId bedrijf;
    private final Actor actor = Ingelogd.actor();
    private final Grid<WerknemerRij> lijst = Lijst.maak(t("werknemers.titel"));
    private final Zoekveld zoek;
    private final Checkbox ookWeg = new Checkbox(t("werknemers.ookUitDienst"));

    Medewerkerslijst(WerknemerService werknemers, BedrijfId bedrijf, Adresfilter filter) {
        this.werknemers = werknemers;
        this.bedrijf = bedrijf;
        zoek = new Zoekveld(t("werknemers.zoek"), "zoek", filter, tekst -> vul());
        ookWeg.setValue(filter.lees(OOK_WEG).isPresent());
        ookWeg.addValueChangeListener(verandering -> {
            filter.zet(OOK_WEG, verandering.getValue() ? "ja" : "");
            vul();
        });
        addClassName("pagina");
        add(balk(), lijst);
        kolommen();
        vul();
    }

    private Div balk() {
        var balk = new Div(zoek, ookWeg);
        balk.addClassName("rij");
        if (Rechten.mag(actor, Handeling.MEDEWERKERS_INVOEREN)) {
            var acties = new Div(
                    new Knoplink(t("werknemers.leesIn"), Icoon.INLEZEN, Paden.medewerkersInlezen(bedrijf)),
                    new Knoplink(t("werknemers.voegToe"), Icoon.PLUS, WerknemerPaden.nieuw(bedrijf)));
            acties.addClassNames("paginakop-acties", "rechts");
            balk.add(acties);
        }
        return balk;
    }

    private void kolommen() {
        lijst.addComponentColumn(this::naam)
                .setHeader(t("werknemers.naam"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(WerknemerRij::personeelsnummer)
                .setHeader(t("werknemers.veld.personeelsnummer"))
                .setAutoWidth(true)
                .setFlexGrow(0));
        Lijst.alleenBreed(lijst.addColumn(WerknemerRij::afdeling).setHeader(t("werknemers.veld.afdeling")));
        Lijst.alleenBreed(lijst.addColumn(WerknemerRij::functie).setHeader(t("werknemers.veld.functie")));
        lijst.addComponentColumn(rij -> {
                    var nummer = rij.telefoon();
                    return nummer == null ? new Span() : Bereikbaar.telefoon(nummer, rij.naam());
                })
                .setHeader(t("werknemers.veld.telefoon"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        Lijst.alleenBreed(Lijst.datum(lijst, t("werknemers.uitDienst"), WerknemerRij::uitDienst)
                .setKey(OOK_WEG));
    }

    private Div naam(WerknemerRij rij) {
        var smal = new Span(Stream.of(rij.personeelsnummer(), rij.functie())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        smal.addClassNames("smal", "stil");
        return new Div(new Anchor(WerknemerPaden.werknemer(bedrijf, rij.id()), rij.naam()), smal);
    }

    private void vul() {
        var filter = new WerknemerFilter(zoek.getValue().strip(), ookWeg.getValue());
        lijst.getColumnByKey(OOK_WEG).setVisible(filter.ookUitDienst());
        var leeg = filter.zoektekst().isEmpty()
                ? new LegeStaat(t("werknemers.geen"), t("werknemers.geenUitleg"))
                : new LegeStaat(t("werknemers.nietGevonden"), t("werknemers.andersZoeken"));
        Lijst.vul(lijst, uitsnede -> werknemers.lijst(actor, bedrijf, filter, uitsnede), leeg);
    }
}
