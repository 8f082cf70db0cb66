package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.ui.component.Sjabloon;

/** The row of the bar that shows the absence: the higher, the more absent. As words for a template. */
final class Verzuimspoor {
    /** Draws what {@link #delen} gives, which stands in {@code v}. */
    static final String SJABLOON = "<div class=\"tijdbalk-verzuim\" role=\"img\" aria-label=\"${v[0]}\">${v[1].map(s =>"
            + " html`<div class=\"stuk ${s[0]}\" style=\"--plek:${s[1]};--breedte:${s[2]};--hoogte:${s[3]}\"></div>`)}</div>";

    /** Draws what the kinds of surface mean, which stands in {@code l}. */
    static final String LEGENDA =
            "<ul class=\"tijdbalk-legenda\">${l.map(k => html`<li><span class=\"staal ${k[0]}\"></span>"
                    + "<span>${k[1]}</span></li>`)}</ul>";

    private Verzuimspoor() {}

    static List<?> delen(Feiten feiten, Schaal schaal, LocalDate vandaag) {
        var stukken = new ArrayList<List<String>>();
        for (var stuk : Stuk.van(feiten.perioden(), feiten.verloop(), vandaag)) {
            stukken.add(stuk(
                    (stuk.isHersteld() ? "stuk-hersteld" : "") + (stuk.arbeidstherapie() ? " stuk-therapie" : ""),
                    schaal,
                    stuk.van(),
                    stuk.tot(),
                    stuk.isHersteld() ? "100%" : Schaal.procent(stuk.percentage())));
        }
        for (var verlof : feiten.verlof()) {
            stukken.add(stuk("stuk-verlof", schaal, verlof.van(), verlof.tot(), "100%"));
        }
        return List.of(inWoorden(feiten), stukken);
    }

    private static List<String> stuk(String klasse, Schaal schaal, LocalDate van, LocalDate tot, String hoogte) {
        return List.of(klasse, Schaal.procent(schaal.plek(van)), Schaal.procent(schaal.breedte(van, tot)), hoogte);
    }

    /** Puts a surface where its time is. */
    static void plaats(Div vlak, Schaal schaal, LocalDate van, LocalDate tot) {
        vlak.getStyle().set("--plek", Schaal.procent(schaal.plek(van)));
        vlak.getStyle().set("--breedte", Schaal.procent(schaal.breedte(van, tot)));
    }

    private static String inWoorden(Feiten feiten) {
        if (feiten.perioden().isEmpty()) {
            return t("tijdlijn.balk.geenVerzuim");
        }
        var begin = Kalender.voluit(feiten.perioden().getFirst().van());
        var aantal = feiten.perioden().size();
        var tot = feiten.perioden().getLast().tot();
        return tot == null
                ? t("tijdlijn.balk.verzuimLoopt", aantal, begin)
                : t("tijdlijn.balk.verzuim", aantal, begin, Kalender.voluit(tot.minusDays(1)));
    }

    /** What the kinds of surface mean; only those that are there. */
    static List<List<String>> legenda(Feiten feiten) {
        var regels = new ArrayList<List<String>>();
        regels.add(List.of("stuk", t("tijdlijn.legenda.afwezig")));
        if (feiten.perioden().size() > 1) {
            regels.add(List.of("stuk-hersteld", t("tijdlijn.legenda.hersteld")));
        }
        if (feiten.verloop().stream().anyMatch(een -> een.arbeidstherapie())) {
            regels.add(List.of("stuk-therapie", t("tijdlijn.legenda.therapie")));
        }
        if (!feiten.verlof().isEmpty()) {
            regels.add(List.of("stuk-verlof", t("tijdlijn.legenda.verlof")));
        }
        return regels;
    }

    /** For the drawing of the course, when there is leave in it. */
    static Sjabloon legendaVanVerloop() {
        return new Sjabloon(
                "${[item.r].map(l => html`" + LEGENDA + "`)}",
                () -> List.of(
                        List.of("stuk", t("tijdlijn.legenda.afwezig")),
                        List.of("stuk-verlof", t("tijdlijn.legenda.verlof"))));
    }
}
