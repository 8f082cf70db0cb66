package nl.verzuimsysteem.ui.verrichtingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.verrichtingen.Geleverd;
import nl.verzuimsysteem.verrichtingen.Geleverdfilter;
import nl.verzuimsysteem.verrichtingen.Openstand;
import org.jspecify.annotations.Nullable;

/** Which of what was delivered to list; the choice stands in the address. */
@StyleSheet("taken.css")
final class Geleverdbalk extends Div {
    private static final String MAAND = "maand";
    private static final String STAND = "stand";
    private static final String DIENST = "dienst";
    private static final int MAANDEN = 24;

    private final Adresfilter adres;
    private final Select<YearMonth> maand;
    private final Select<Geleverd.Stand> stand;
    private final Select<Openstand.Dienst> dienst;
    private Runnable gekozen = () -> {};

    /** @param dezeMaand the last one to choose */
    Geleverdbalk(List<Openstand.Dienst> diensten, YearMonth dezeMaand, Adresfilter adres) {
        this.adres = adres;
        addClassNames("rij", "filters");
        var gevraagd = adres.lees(MAAND).flatMap(Kalender::leesMaand).orElse(null);
        maand = keuze(
                "verrichtingen.kolom.maand", MAAND, maanden(dezeMaand, gevraagd), Kalender::maand, YearMonth::toString);
        maand.setValue(gevraagd);
        stand = keuze(
                "verrichtingen.kolom.stand",
                STAND,
                List.of(Geleverd.Stand.values()),
                een -> t("verrichtingen.stand." + een.name()),
                Geleverdbalk::inAdres);
        stand.setValue(adres.lees(STAND)
                .flatMap(tekst -> Arrays.stream(Geleverd.Stand.values())
                        .filter(een -> inAdres(een).equals(tekst))
                        .findFirst())
                .orElse(null));
        dienst = keuze("verrichtingen.kolom.dienst", DIENST, diensten, Openstand.Dienst::naam, Openstand.Dienst::code);
        dienst.setValue(adres.lees(DIENST)
                .flatMap(code ->
                        diensten.stream().filter(een -> een.code().equals(code)).findFirst())
                .orElse(null));
        add(maand, stand, dienst);
    }

    Geleverdfilter filter() {
        var gekozenDienst = dienst.getValue();
        return new Geleverdfilter(
                maand.getValue(), stand.getValue(), gekozenDienst == null ? null : gekozenDienst.code());
    }

    /** What follows when another choice was made. */
    void bijKeuze(Runnable nieuw) {
        gekozen = nieuw;
    }

    void wis() {
        maand.clear();
        stand.clear();
        dienst.clear();
        List.of(MAAND, STAND, DIENST).forEach(naam -> adres.zet(naam, ""));
        gekozen.run();
    }

    private <T> Select<T> keuze(
            String label, String naam, List<T> mogelijk, Function<T, String> woord, Function<T, String> inAdres) {
        var keuze = new Select<T>();
        keuze.setLabel(t(label));
        keuze.setItems(mogelijk);
        keuze.setItemLabelGenerator(een -> een == null ? t("verrichtingen.filter.alle") : woord.apply(een));
        keuze.setEmptySelectionAllowed(true);
        keuze.setEmptySelectionCaption(t("verrichtingen.filter.alle"));
        keuze.addValueChangeListener(nieuw -> {
            if (nieuw.isFromClient()) {
                adres.zet(naam, nieuw.getValue() == null ? "" : inAdres.apply(nieuw.getValue()));
                gekozen.run();
            }
        });
        return keuze;
    }

    private static String inAdres(Geleverd.Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }

    /** The newest first; with the one that was asked for, however long ago. */
    private static List<YearMonth> maanden(YearMonth laatste, @Nullable YearMonth gevraagd) {
        var maanden = new ArrayList<YearMonth>();
        for (var terug = 0; terug < MAANDEN; terug++) {
            maanden.add(laatste.minusMonths(terug));
        }
        if (gevraagd != null && !maanden.contains(gevraagd)) {
            maanden.add(gevraagd);
        }
        return maanden;
    }
}
