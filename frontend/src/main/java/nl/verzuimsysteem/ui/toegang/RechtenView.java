package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Zone;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.toegang.Rechtendocument;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import org.jspecify.annotations.Nullable;

/** The table of rights, as the program itself reads it: for who must be able to say who may do what. */
@Prototype
@StyleSheet("toegang.css")
@Toont(Handeling.RECHTEN_INZIEN)
@Route(value = Paden.RECHTEN, layout = HoofdLayout.class)
final class RechtenView extends Pagina implements BeforeEnterObserver {
    private final Select<Functie> functie = new Select<>();
    private final Div tabellen = new Div();

    RechtenView() {
        super(t("toegang.rechten.titel"));
        kop().ondertitel(t("toegang.rechten.uitleg"));
        functie.setLabel(t("toegang.rechten.functie"));
        functie.setEmptySelectionAllowed(true);
        functie.setEmptySelectionCaption(t("toegang.rechten.alle"));
        functie.setItems(Functie.values());
        functie.setItemLabelGenerator(een -> een == null ? t("toegang.rechten.alle") : een.naam());
        tabellen.addClassName("rechten");
        var balk = new Div(functie);
        balk.addClassName("rij");
        add(balk, tabellen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        var adres = new Adresfilter(binnenkomst.getLocation());
        functie.setValue(adres.lees("functie").map(RechtenView::functie).orElse(null));
        functie.addValueChangeListener(keuze -> {
            adres.zet(
                    "functie", keuze.getValue() == null ? "" : keuze.getValue().name());
            toon();
        });
        toon();
    }

    private void toon() {
        tabellen.removeAll();
        tabellen.add(reikwijdte());
        for (var zone : Zone.values()) {
            var handelingen = Arrays.stream(Handeling.values())
                    .filter(een -> een.zone() == zone && (functie.getValue() == null || mag(een)))
                    .toList();
            tabellen.add(zone(zone, handelingen));
        }
    }

    private boolean mag(Handeling handeling) {
        return Rechten.mag(functie.getValue(), handeling);
    }

    private Component reikwijdte() {
        var tabel = tabel(t("toegang.rechten.reikwijdte"), t("toegang.rechten.functie"), t("toegang.rechten.reiktTot"));
        Arrays.stream(Functie.values())
                .filter(een -> functie.getValue() == null || functie.getValue() == een)
                .forEach(een -> rij(tabel, een.naam(), een.reikwijdte()));
        return new Kaart(t("toegang.rechten.reikwijdte"), tabel);
    }

    private static Component zone(Zone zone, List<Handeling> handelingen) {
        var uitleg = new Paragraph(zone.uitleg());
        uitleg.addClassName("stil");
        if (handelingen.isEmpty()) {
            return new Kaart(zone.naam(), uitleg, new Paragraph(t("toegang.rechten.geen")));
        }
        var tabel = tabel(zone.naam(), t("toegang.rechten.handeling"), t("toegang.rechten.wie"));
        handelingen.forEach(een -> rij(tabel, een.omschrijving(), Rechtendocument.wie(een)));
        return new Kaart(zone.naam(), uitleg, tabel);
    }

    private static NativeTable tabel(String naam, String... kolommen) {
        var tabel = new NativeTable();
        tabel.getElement().setAttribute("aria-label", naam);
        var kop = new NativeTableRow();
        for (var kolom : kolommen) {
            var cel = new NativeTableHeaderCell(kolom);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        }
        tabel.getHead().add(kop);
        return tabel;
    }

    private static void rij(NativeTable tabel, String eerste, String tweede) {
        var naam = new NativeTableHeaderCell(eerste);
        naam.getElement().setAttribute("scope", "row");
        var rij = new NativeTableRow(naam);
        rij.addDataCell().setText(tweede);
        tabel.getBody().add(rij);
    }

    private static @Nullable Functie functie(String naam) {
        return Arrays.stream(Functie.values())
                .filter(een -> een.name().equals(naam))
                .findFirst()
                .orElse(null);
    }
}
