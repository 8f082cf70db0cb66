package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.facturatie.Factuurfilter;
import nl.verzuimsysteem.facturatie.Factuurstand;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** Which invoices to list; the choice stands in the address. */
final class Factuurbalk extends Div {
    private static final String ZOEK = "zoek";
    private static final String MAAND = "maand";
    private static final String STAND = "stand";
    private static final int WACHT = 300;
    private static final int LANGSTE = 60;
    private static final int MAANDEN = 24;

    private final Runnable gekozen;
    private final YearMonth nieuwste;
    private final TextField zoek = new TextField(t("facturatie.lijst.zoek"));
    private final Select<YearMonth> maand = new Select<>();
    private final Select<Factuurstand> stand = new Select<>();
    private @Nullable Adresfilter adres;

    /**
     * @param metBedrijf whether they can be of more than one company
     * @param mail whether the reader is who sees to it that invoices are mailed
     * @param nieuwste the last month that invoices can be of
     */
    Factuurbalk(boolean metBedrijf, boolean mail, YearMonth nieuwste, Runnable gekozen) {
        this.gekozen = gekozen;
        this.nieuwste = nieuwste;
        addClassNames("rij", "filters");
        zoek.addClassName("breed");
        zoek.setMaxLength(LANGSTE);
        zoek.setVisible(metBedrijf);
        zoek.setClearButtonVisible(true);
        zoek.setPrefixComponent(Icoon.ZOEK.maak());
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.setValueChangeTimeout(WACHT);
        zoek.addValueChangeListener(
                nieuw -> zet(nieuw.isFromClient(), ZOEK, nieuw.getValue().strip()));
        maand.setLabel(t("facturatie.lijst.maand"));
        maand.setItemLabelGenerator(een -> een == null ? t("facturatie.lijst.alle") : Kalender.maand(een));
        maand.setEmptySelectionAllowed(true);
        maand.setEmptySelectionCaption(t("facturatie.lijst.alle"));
        maand.addValueChangeListener(nieuw -> zet(
                nieuw.isFromClient(),
                MAAND,
                nieuw.getValue() == null ? "" : nieuw.getValue().toString()));
        stand.setLabel(t("facturatie.lijst.kolom.stand"));
        stand.setItems(Arrays.stream(Factuurstand.values())
                .filter(een -> mail || een != Factuurstand.NIET_GEMAILD)
                .toList());
        stand.setItemLabelGenerator(
                een -> een == null ? t("facturatie.lijst.alle") : t("facturatie.lijst.stand." + een.name()));
        stand.setEmptySelectionAllowed(true);
        stand.setEmptySelectionCaption(t("facturatie.lijst.alle"));
        stand.addValueChangeListener(
                nieuw -> zet(nieuw.isFromClient(), STAND, nieuw.getValue() == null ? "" : inAdres(nieuw.getValue())));
        add(zoek, maand, stand);
    }

    private static String inAdres(Factuurstand stand) {
        return stand.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void lees(Adresfilter nieuw) {
        adres = nieuw;
        zoek.setValue(zoek.isVisible() ? nieuw.lees(ZOEK).orElse("") : "");
        var gevraagd = nieuw.lees(MAAND).flatMap(Factuurbalk::maand);
        var maanden = new ArrayList<>(Stream.iterate(nieuwste, een -> een.minusMonths(1))
                .limit(MAANDEN)
                .toList());
        gevraagd.filter(een -> !maanden.contains(een)).ifPresent(maanden::add);
        maand.setItems(maanden);
        maand.setValue(gevraagd.orElse(null));
        stand.setValue(nieuw.lees(STAND)
                .flatMap(tekst -> stand.getListDataView()
                        .getItems()
                        .filter(een -> inAdres(een).equals(tekst))
                        .findFirst())
                .orElse(null));
    }

    private static Optional<YearMonth> maand(String tekst) {
        try {
            return Optional.of(YearMonth.parse(tekst)).filter(een -> Kalender.kan(een.atDay(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Factuurfilter filter() {
        return new Factuurfilter(null, zoek.getValue(), maand.getValue(), stand.getValue());
    }

    void wis() {
        if (adres != null) {
            for (var naam : List.of(ZOEK, MAAND, STAND)) {
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
