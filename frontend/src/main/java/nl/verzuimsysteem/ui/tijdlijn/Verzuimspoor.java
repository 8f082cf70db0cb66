package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Feiten;

/** The row of the bar that shows the absence: the higher, the more absent. */
final class Verzuimspoor extends Div {

    Verzuimspoor(Feiten feiten, Schaal schaal, LocalDate vandaag) {
        addClassName("tijdbalk-verzuim");
        getElement().setAttribute("role", "img").setAttribute("aria-label", inWoorden(feiten));
        Stuk.van(feiten.perioden(), feiten.verloop(), vandaag).forEach(stuk -> add(vlak(stuk, schaal)));
        feiten.verlof().forEach(verlof -> {
            var vlak = new Div();
            vlak.addClassNames("stuk", "stuk-verlof");
            plaats(vlak, schaal, verlof.van(), verlof.tot());
            add(vlak);
        });
    }

    private static Div vlak(Stuk stuk, Schaal schaal) {
        var vlak = new Div();
        vlak.addClassName("stuk");
        if (stuk.isHersteld()) {
            vlak.addClassName("stuk-hersteld");
        } else {
            vlak.getStyle().set("--hoogte", Schaal.procent(stuk.percentage()));
        }
        if (stuk.arbeidstherapie()) {
            vlak.addClassName("stuk-therapie");
        }
        plaats(vlak, schaal, stuk.van(), stuk.tot());
        return vlak;
    }

    static void plaats(Div vlak, Schaal schaal, LocalDate van, LocalDate tot) {
        Tijdbalk.zet(vlak, schaal.plek(van));
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
    static final class Legenda extends UnorderedList {
        Legenda(Feiten feiten) {
            addClassName("tijdbalk-legenda");
            regel("stuk", t("tijdlijn.legenda.afwezig"));
            if (feiten.perioden().size() > 1) {
                regel("stuk-hersteld", t("tijdlijn.legenda.hersteld"));
            }
            if (feiten.verloop().stream().anyMatch(een -> een.arbeidstherapie())) {
                regel("stuk-therapie", t("tijdlijn.legenda.therapie"));
            }
            if (!feiten.verlof().isEmpty()) {
                regel("stuk-verlof", t("tijdlijn.legenda.verlof"));
            }
        }

        private Legenda() {
            addClassName("tijdbalk-legenda");
            regel("stuk", t("tijdlijn.legenda.afwezig"));
            regel("stuk-verlof", t("tijdlijn.legenda.verlof"));
        }

        /** For the drawing of the course, when there is leave in it. */
        static Legenda vanVerloop() {
            return new Legenda();
        }

        private void regel(String klasse, String tekst) {
            var staal = new Span();
            staal.addClassNames("staal", klasse);
            add(new ListItem(staal, new Span(tekst)));
        }
    }
}
