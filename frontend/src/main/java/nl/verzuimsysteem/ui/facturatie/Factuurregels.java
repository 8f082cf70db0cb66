package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.verzuimsysteem.aantallen.Cijfer;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;

/**
 * The lines of an invoice by what they are for. Each says at once what it is, for which days, by which sum or rule, and
 * leads to what caused it where the reader may see that.
 */
final class Factuurregels extends Div {
    private static final List<Regelsoort> VOLGORDE =
            List.of(Regelsoort.ABONNEMENT, Regelsoort.VERRICHTING, Regelsoort.AFREKENING);

    private final Factuur factuur;
    private final Actor lezer;

    Factuurregels(Factuur factuur, Actor lezer) {
        this.factuur = factuur;
        this.lezer = lezer;
        addClassName("stapel");
        for (var soort : VOLGORDE) {
            var regels = factuur.regels().stream()
                    .filter(regel -> regel.soort() == soort)
                    .toList();
            if (!regels.isEmpty()) {
                add(groep(soort, regels));
            }
        }
    }

    private Kaart groep(Regelsoort soort, List<Factuur.Regel> regels) {
        var vlak = new Div();
        vlak.addClassName("onder-elkaar");
        if (factuur.kop().soort() == Factuursoort.FACTUUR) {
            vlak.add(new Paragraph(t("facturatie.factuur.groep.uitleg." + soort.name())));
        }
        var lijst = new UnorderedList(regels.stream().map(this::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        vlak.add(lijst);
        switch (soort) {
            case ABONNEMENT -> herkomst(vlak);
            case VERRICHTING -> wieZiet(vlak);
            case AFREKENING -> {}
        }
        return new Kaart(t("facturatie.factuur.groep." + soort.name()), vlak);
    }

    private ListItem regel(Factuur.Regel regel) {
        var naam = new Span(regel.omschrijving());
        naam.addClassName("team-naam");
        var wat = new Div(naam);
        var dagen = Factuurwoorden.dagen(regel);
        if (!dagen.isEmpty()) {
            wat.add(stil(dagen));
        }
        wat.add(new Span(regel.uitleg()));
        if (regel.soort() == Regelsoort.AFREKENING && factuur.kop().soort() == Factuursoort.FACTUUR) {
            wat.add(new Span(t(
                    regel.bedrag().cent() < 0
                            ? "facturatie.factuur.afrekening.terug"
                            : "facturatie.factuur.afrekening.bij")));
        }
        oorzaak(regel, dagen, wat);
        var bedrag = new Span(regel.bedrag().toString());
        bedrag.addClassNames("bedrag", "team-naam");
        var rechts = new Div(bedrag);
        var som = Factuurwoorden.som(regel);
        if (!som.isEmpty()) {
            rechts.add(stil(som));
        }
        rechts.add(stil(Factuurwoorden.btw(regel.btw())));
        rechts.addClassName("factuurregel-bedrag");
        var item = new ListItem(wat, rechts);
        item.addClassName("factuurregel");
        return item;
    }

    /** The service names the case and the order to whom may see them, and to nobody else. */
    private static void oorzaak(Factuur.Regel regel, String dagen, Div wat) {
        var dossier = regel.dossier();
        if (dossier == null) {
            return;
        }
        var opdracht = regel.opdracht();
        var link = opdracht == null
                ? new Anchor(Paden.dossier(dossier, "kosten"), t("facturatie.factuur.naarDossier"))
                : new Anchor(Paden.opdracht(dossier, opdracht), t("facturatie.factuur.naarOpdracht"));
        link.setAriaLabel(t("facturatie.factuur.naar", link.getText(), regel.omschrijving(), dagen));
        wat.add(new Div(link));
    }

    private void herkomst(Div vlak) {
        var telling = factuur.telling();
        if (telling != null) {
            vlak.add(new Paragraph(telling(telling)));
        }
        if (Rechten.mag(lezer, Handeling.AANTALLEN_INZIEN)) {
            vlak.add(new Div(new Anchor(
                    Paden.bedrijf(factuur.kop().bedrijf(), "aantallen"), t("facturatie.factuur.naarAantallen"))));
        }
    }

    private String telling(Cijfer telling) {
        var wie = Rechten.mag(lezer, Handeling.AANTALLEN_INZIEN)
                ? telling.door()
                : t("facturatie.factuur.telling.bedrijf");
        return t(
                "facturatie.factuur.telling." + telling.soort().name(),
                wie,
                Kalender.voluit(Kalender.plaatselijk(telling.opgegevenOp()).toLocalDate()),
                telling.aantal(),
                Integer.toString(telling.jaar()));
    }

    private void wieZiet(Div vlak) {
        if (!Rechten.mag(lezer, Handeling.DOSSIER_INZIEN)) {
            vlak.add(stil(t("facturatie.factuur.wieZiet")));
        }
    }

    private static Span stil(String tekst) {
        var stil = new Span(tekst);
        stil.addClassName("stil");
        return stil;
    }
}
