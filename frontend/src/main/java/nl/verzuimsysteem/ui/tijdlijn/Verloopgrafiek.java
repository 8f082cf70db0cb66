package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Verlof;

/** The course of the absence as steps from 0 to 100 percent, with leave as a surface of its own. The numbers stand in the table beside it. */
@StyleSheet("tijdlijn.css")
public final class Verloopgrafiek extends Div {
    private static final int BREED = 1000;
    private static final int HOOG = 100;
    /** A line at the very edge would be cut in half. */
    private static final int MARGE = 2;

    /** @param vandaag the day until which a running spell is drawn */
    public Verloopgrafiek(Feiten feiten, LocalDate vandaag) {
        addClassName("verloopgrafiek");
        var stukken = Stuk.metVerlof(Stuk.van(feiten.perioden(), feiten.verloop(), vandaag), feiten.verlof());
        if (stukken.isEmpty()) {
            return;
        }
        var schaal = new Schaal(stukken.getFirst().van(), stukken.getLast().tot());
        var begin = Kalender.voluit(schaal.van());
        var einde = Kalender.voluit(schaal.tot().minusDays(1));
        var hoog = new Div(new Span("100%"), new Span("50%"), new Span("0%"));
        hoog.addClassName("verloopgrafiek-hoog");
        hoog.getElement().setAttribute("aria-hidden", "true");
        var tekening = new Div(new Html(svg(stukken, schaal)));
        tekening.addClassName("verloopgrafiek-tekening");
        var verlof = feiten.verlof().stream()
                .filter(een -> een.van().isBefore(schaal.tot()) && een.tot().isAfter(schaal.van()))
                .toList();
        verlof.forEach(een -> tekening.add(vlak(een, schaal)));
        tekening.getElement().setAttribute("role", "img").setAttribute("aria-label", inWoorden(begin, einde, verlof));
        var einden = new Paragraph(new Span(begin), new Span(einde));
        einden.addClassNames("tijdbalk-einden", "stil");
        var assen = new Div(hoog, tekening, einden);
        assen.addClassName("verloopgrafiek-assen");
        add(assen);
        if (!verlof.isEmpty()) {
            add(Verzuimspoor.legendaVanVerloop());
        }
    }

    /** Leave lies over the whole height: it is no absence, whatever was recorded for those days. */
    private static Div vlak(Verlof verlof, Schaal schaal) {
        var vlak = new Div();
        vlak.addClassNames("stuk", "stuk-verlof");
        Verzuimspoor.plaats(vlak, schaal, verlof.van(), verlof.tot());
        return vlak;
    }

    private static String inWoorden(String begin, String einde, List<Verlof> verlof) {
        return verlof.isEmpty()
                ? t("verloop.grafiek.naam", begin, einde)
                : t(
                        "verloop.grafiek.naamMetVerlof",
                        begin,
                        einde,
                        verlof.stream()
                                .map(een -> t(
                                        "verloop.grafiek.verlof",
                                        Kalender.voluit(een.van()),
                                        Kalender.voluit(een.tot().minusDays(1))))
                                .collect(Collectors.joining(" ")));
    }

    static String svg(List<Stuk> stukken, Schaal schaal) {
        var lijn = new StringBuilder();
        var sprong = 'M';
        for (var stuk : stukken) {
            lijn.append(sprong).append(punt(schaal.plek(stuk.van()), stuk.percentage()));
            lijn.append('L').append(punt(schaal.plek(stuk.tot()), stuk.percentage()));
            sprong = 'L';
        }
        var vlak = lijn + "L" + punt(Schaal.HEEL, 0) + "L" + punt(0, 0) + "Z";
        return """
                <div><svg viewBox="0 %d %d %d" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
                <path class="raster" d="M0 0H1000M0 50H1000M0 100H1000"/>\
                <path class="vlak" d="%s"/><path class="lijn" d="%s"/></svg></div>""".formatted(-MARGE, BREED, HOOG + 2 * MARGE, vlak, lijn);
    }

    private static String punt(double plek, int percentage) {
        return String.format(Locale.ROOT, "%.1f %d", plek * BREED / Schaal.HEEL, HOOG - percentage);
    }
}
