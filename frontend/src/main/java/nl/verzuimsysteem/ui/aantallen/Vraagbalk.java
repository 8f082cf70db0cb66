package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.aantallen.PerRegio;
import nl.verzuimsysteem.aantallen.Vraagfilter;
import nl.verzuimsysteem.aantallen.Vraagstand;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** Which companies of an uitvraag to list; the choice stands in the address. */
final class Vraagbalk extends Div {
    private static final String ZOEK = "zoek";
    private static final String REGIO = "regio";
    private static final String STAND = "stand";
    private static final int WACHT = 300;

    private final Runnable gekozen;
    private final TextField zoek = new TextField(t("aantallen.filter.zoek"));
    private final Select<Keuze> stand = new Select<>();
    private final Select<PerRegio> regio = new Select<>();
    private List<RegioId> bekend = List.of();
    private @Nullable Adresfilter adres;

    /** What the companies are chosen by. */
    private enum Keuze {
        OPEN(Vraagstand.OPEN),
        ZONDER_BEHEERDER(null),
        OPGEGEVEN(Vraagstand.OPGEGEVEN),
        NIET_OPGEGEVEN(Vraagstand.NIET_OPGEGEVEN),
        VERVALLEN(Vraagstand.VERVALLEN);

        private final @Nullable Vraagstand stand;

        Keuze(@Nullable Vraagstand stand) {
            this.stand = stand;
        }

        private String inAdres() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static String woord(@Nullable Keuze keuze) {
            return t("aantallen.filter." + (keuze == null ? "alle" : keuze.name()));
        }
    }

    Vraagbalk(Runnable gekozen) {
        this.gekozen = gekozen;
        addClassNames("rij", "filters");
        zoek.addClassName("breed");
        zoek.setClearButtonVisible(true);
        zoek.setPrefixComponent(Icoon.ZOEK.maak());
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.setValueChangeTimeout(WACHT);
        zoek.addValueChangeListener(
                nieuw -> zet(nieuw.isFromClient(), ZOEK, nieuw.getValue().strip()));
        stand.setLabel(t("aantallen.kolom.stand"));
        stand.setItems(Keuze.values());
        stand.setItemLabelGenerator(Keuze::woord);
        stand.setEmptySelectionAllowed(true);
        stand.setEmptySelectionCaption(Keuze.woord(null));
        stand.addValueChangeListener(nieuw -> zet(
                nieuw.isFromClient(),
                STAND,
                nieuw.getValue() == null ? "" : nieuw.getValue().inAdres()));
        regio.setLabel(t("aantallen.kolom.regio"));
        regio.setItemLabelGenerator(een -> een == null ? t("aantallen.filter.alleRegios") : een.naam());
        regio.setEmptySelectionAllowed(true);
        regio.setEmptySelectionCaption(t("aantallen.filter.alleRegios"));
        regio.addValueChangeListener(nieuw -> zet(
                nieuw.isFromClient(),
                REGIO,
                nieuw.getValue() == null ? "" : nieuw.getValue().regio().toString()));
        add(zoek, stand, regio);
    }

    /** The regio's to choose from; the choice stays when they are the same as before. */
    void kent(List<PerRegio> regios) {
        var ids = regios.stream().map(PerRegio::regio).toList();
        if (!ids.equals(bekend)) {
            bekend = ids;
            regio.setItems(regios);
            regio.setVisible(regios.size() > 1);
        }
    }

    void lees(Adresfilter nieuw) {
        adres = nieuw;
        zoek.setValue(nieuw.lees(ZOEK).orElse(""));
        stand.setValue(nieuw.lees(STAND)
                .flatMap(tekst -> Arrays.stream(Keuze.values())
                        .filter(keuze -> keuze.inAdres().equals(tekst))
                        .findFirst())
                .orElse(null));
        var nummer = nieuw.lees(REGIO).orElse("");
        regio.setValue(regio.getListDataView()
                .getItems()
                .filter(een -> een.regio().toString().equals(nummer))
                .findFirst()
                .orElse(null));
    }

    Vraagfilter filter() {
        var keuze = stand.getValue();
        return new Vraagfilter(
                zoek.getValue().strip(),
                regio.getValue() == null ? null : regio.getValue().regio(),
                keuze == null ? null : keuze.stand,
                keuze == Keuze.ZONDER_BEHEERDER);
    }

    void wis() {
        if (adres != null) {
            for (var naam : List.of(ZOEK, STAND, REGIO)) {
                adres.zet(naam, "");
            }
            lees(adres);
            gekozen.run();
        }
    }

    private void zet(boolean doorGebruiker, String naam, String waarde) {
        if (doorGebruiker && adres != null) {
            adres.zet(naam, waarde);
            gekozen.run();
        }
    }
}
