package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Things in their order, each with buttons that move it up or down or take it away. */
final class Volgorde {
    private static final String NAAR_DE_KNOP = "(document.getElementById($0) ?? document.getElementById($1))?.focus()";

    private final String soort;
    private final Verplaatsing verplaatsing;
    private final List<Regel> regels = new ArrayList<>();

    /** Moves one to another place, and draws all anew. */
    @FunctionalInterface
    interface Verplaatsing {
        /** @param van place from 0 on */
        void doe(int van, int naar);
    }

    /** @param soort by which its buttons are told from those of another list on the page */
    Volgorde(String soort, Verplaatsing verplaatsing) {
        this.soort = soort;
        this.verplaatsing = verplaatsing;
    }

    private record Regel(Component wat, String eronder, int teDoen, String naam, Runnable haalWeg) {}

    /**
     * Adds one.
     *
     * @param teDoen how much of it is to be mended
     * @param naam for the buttons, such as {@code vraag 3}
     */
    void regel(Component wat, String eronder, int teDoen, String naam, Runnable haalWeg) {
        regels.add(new Regel(wat, eronder, teDoen, naam, haalWeg));
    }

    Component klaar() {
        if (regels.isEmpty()) {
            var geen = new Paragraph(t("vragenlijst.geen"));
            geen.addClassName("stil");
            return geen;
        }
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        for (var plaats = 0; plaats < regels.size(); plaats++) {
            lijst.add(regel(plaats));
        }
        return lijst;
    }

    private ListItem regel(int plaats) {
        var regel = regels.get(plaats);
        regel.wat().addClassName("team-naam");
        var eronder = new Span(regel.eronder());
        eronder.addClassName("stil");
        var tekst = new Div(regel.wat(), eronder);
        if (regel.teDoen() > 0) {
            tekst.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("vragenlijst.teDoen.aantal", regel.teDoen())));
        }
        var knoppen = new Div();
        knoppen.addClassName("volgorde-knoppen");
        if (plaats > 0) {
            var omhoog = knop("vragenlijst.omhoog", regel.naam(), () -> schuif(plaats, plaats - 1));
            omhoog.setId(id("omhoog", plaats));
            knoppen.add(omhoog);
        }
        if (plaats < regels.size() - 1) {
            var omlaag = knop("vragenlijst.omlaag", regel.naam(), () -> schuif(plaats, plaats + 1));
            omlaag.setId(id("omlaag", plaats));
            knoppen.add(omlaag);
        }
        knoppen.add(knop("vragenlijst.haalWeg", regel.naam(), regel.haalWeg()));
        var item = new ListItem(tekst, knoppen);
        item.addClassName("met-knop");
        return item;
    }

    /** The focus goes along with what moved. */
    private void schuif(int van, int naar) {
        verplaatsing.doe(van, naar);
        var verder = naar < van ? "omhoog" : "omlaag";
        var terug = naar < van ? "omlaag" : "omhoog";
        UI.getCurrent().getPage().executeJs(NAAR_DE_KNOP, id(verder, naar), id(terug, naar));
    }

    private String id(String knop, int plaats) {
        return soort + "-" + knop + "-" + plaats;
    }

    private static Button knop(String woord, String waarvan, Runnable act) {
        var knop = new Button(t(woord), klik -> act.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(t("vragenlijst.knopVan", t(woord), waarvan));
        return knop;
    }
}
