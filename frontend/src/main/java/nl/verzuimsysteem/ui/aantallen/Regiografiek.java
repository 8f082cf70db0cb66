package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.aantallen.PerRegio;

/**
 * How far each regio is: a bar each, full when every company answered, with the table of the same numbers beside it.
 * The bars are plain elements: they need no script, follow light and dark, and print.
 */
final class Regiografiek extends Div {
    private static final double HEEL = 100;

    Regiografiek() {
        addClassName("regiografiek");
    }

    void toon(List<PerRegio> regios) {
        removeAll();
        add(staven(regios), tabel(regios));
    }

    private static Div staven(List<PerRegio> regios) {
        var staven = new Div();
        staven.addClassName("staven");
        staven.getElement().setAttribute("role", "img").setAttribute("aria-label", t("aantallen.grafiek.naam"));
        for (var regio : regios) {
            var deel = new Span();
            deel.addClassName("staaf-deel");
            deel.getStyle().set("--deel", String.format(Locale.ROOT, "%.1f%%", deel(regio)));
            var staaf = new Div(deel);
            staaf.addClassName("staaf");
            var naam = new Span(regio.naam());
            naam.addClassName("staaf-naam");
            var aantal = Aantalwoorden.stil(t("aantallen.van", regio.opgegeven(), regio.gevraagd()));
            var kop = new Div(naam, aantal);
            kop.addClassName("tegenover");
            staven.add(new Div(kop, staaf));
        }
        return staven;
    }

    /** In percent. */
    static double deel(PerRegio regio) {
        return regio.gevraagd() == 0 ? 0 : HEEL * regio.opgegeven() / regio.gevraagd();
    }

    private static NativeTable tabel(List<PerRegio> regios) {
        var tabel = Aantalwoorden.tabel(
                t("aantallen.grafiek.tabel"),
                t("aantallen.kolom.regio"),
                t("aantallen.gevraagd"),
                t("aantallen.kolom.opgegeven"),
                t("aantallen.zonderBeheerder"));
        for (var regio : regios) {
            tabel.getBody()
                    .add(Aantalwoorden.rij(regio.naam(), regio.gevraagd(), regio.opgegeven(), regio.zonderBeheerder()));
        }
        tabel.getFoot()
                .add(Aantalwoorden.rij(
                        t("aantallen.totaal"),
                        regios.stream().mapToLong(PerRegio::gevraagd).sum(),
                        regios.stream().mapToLong(PerRegio::opgegeven).sum(),
                        regios.stream().mapToLong(PerRegio::zonderBeheerder).sum()));
        return tabel;
    }
}
