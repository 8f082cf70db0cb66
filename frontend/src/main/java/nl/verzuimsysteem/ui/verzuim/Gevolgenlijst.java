package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.verzuim.Gevolgen;
import nl.verzuimsysteem.verzuim.Verschuiving;
import org.jspecify.annotations.Nullable;

/** Shows what a change will do to the terms and taken, before it is made. */
@StyleSheet("tijdlijn.css")
public final class Gevolgenlijst extends Div {
    private static final int EERST = 5;

    private final Paragraph samenvatting = new Paragraph();
    private final Div inhoud = new Div();
    private final String nogNiets;

    /**
     * @param titel a heading of the level that fits where it stands
     * @param nogNiets what stands there while there is nothing to tell
     */
    public Gevolgenlijst(Component titel, String nogNiets) {
        this.nogNiets = nogNiets;
        addClassNames("gevolgen", "uitleg");
        inhoud.addClassName("gevolgen");
        samenvatting.getElement().setAttribute("role", "status");
        add(titel, samenvatting, inhoud);
        wis();
    }

    /** Nothing can be told yet. */
    public void wis() {
        inhoud.removeAll();
        samenvatting.setText(nogNiets);
    }

    public void toon(Gevolgen gevolgen) {
        inhoud.removeAll();
        samenvatting.setText(samenvatting(gevolgen.verschuivingen()));
        if (!gevolgen.opmerkingen().isEmpty()) {
            inhoud.add(opmerkingen(gevolgen));
        }
        if (!gevolgen.verschuivingen().isEmpty()) {
            tabel(gevolgen.verschuivingen());
        }
    }

    /** Puts a sentence before the summary. */
    void voorop(String zin) {
        samenvatting.setText(zin + " " + samenvatting.getText());
    }

    private static String samenvatting(List<Verschuiving> verschuivingen) {
        if (verschuivingen.isEmpty()) {
            return t("verloop.gevolgen.geen");
        }
        var zinnen = new ArrayList<String>();
        tel(
                zinnen,
                "verloop.gevolgen.verschuift",
                verschuivingen.stream()
                        .filter(een -> een.was() != null && een.wordt() != null)
                        .count());
        tel(
                zinnen,
                "verloop.gevolgen.vervalt",
                verschuivingen.stream().filter(een -> een.wordt() == null).count());
        tel(
                zinnen,
                "verloop.gevolgen.nieuw",
                verschuivingen.stream().filter(een -> een.was() == null).count());
        return String.join(" ", zinnen);
    }

    private static void tel(List<String> zinnen, String sleutel, long aantal) {
        if (aantal > 0) {
            zinnen.add(t(sleutel, aantal));
        }
    }

    private static UnorderedList opmerkingen(Gevolgen gevolgen) {
        var lijst = new UnorderedList();
        lijst.addClassName("gevolgen-opmerkingen");
        gevolgen.opmerkingen().stream()
                .map(Melding::tekst)
                .map(tekst -> new ListItem(Icoon.INFO.maak(), new Span(tekst)))
                .forEach(lijst::add);
        var ander = gevolgen.anderDossier();
        if (ander != null) {
            var link =
                    new Anchor(Paden.dossier(ander, Dossierdeel.OVERZICHT.naam()), t("verloop.gevolgen.anderDossier"));
            link.setTarget(AnchorTarget.BLANK);
            lijst.add(new ListItem(Icoon.VERDER.maak(), link));
        }
        return lijst;
    }

    private void tabel(List<Verschuiving> verschuivingen) {
        var metWas = verschuivingen.stream().anyMatch(een -> een.was() != null);
        var tabel = new NativeTable();
        tabel.addClassName("gevolgen-tabel");
        tabel.getElement().setAttribute("aria-label", t("verloop.gevolgen.tabel"));
        var kop = new NativeTableRow(kolom("verloop.gevolgen.termijn"));
        if (metWas) {
            kop.add(kolom("verloop.gevolgen.was"));
        }
        kop.add(kolom(metWas ? "verloop.gevolgen.wordt" : "verloop.gevolgen.uiterlijk"));
        tabel.getHead().add(kop);
        verschuivingen.stream().limit(EERST).forEach(een -> tabel.getBody().add(rij(een, metWas)));
        inhoud.add(tabel);
        if (verschuivingen.size() > EERST) {
            var alle = new Button(t("verloop.gevolgen.alle", verschuivingen.size()));
            alle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            alle.addClickListener(klik -> {
                inhoud.remove(alle);
                verschuivingen.stream()
                        .skip(EERST)
                        .forEach(een -> tabel.getBody().add(rij(een, metWas)));
            });
            inhoud.add(alle);
        }
    }

    private static NativeTableHeaderCell kolom(String sleutel) {
        var cel = new NativeTableHeaderCell(t(sleutel));
        cel.getElement().setAttribute("scope", "col");
        return cel;
    }

    private static NativeTableRow rij(Verschuiving verschuiving, boolean metWas) {
        var naam = new NativeTableHeaderCell(verschuiving.soort().naam().tekst());
        naam.getElement().setAttribute("scope", "row");
        if (verschuiving.metTaak()) {
            var taak = new Span(t("verloop.gevolgen.metTaak"));
            taak.addClassName("gevolgen-taak");
            naam.add(taak);
        }
        var rij = new NativeTableRow(naam);
        if (metWas) {
            rij.add(new NativeTableCell(dag(verschuiving.was(), "verloop.gevolgen.isNieuw")));
        }
        rij.add(new NativeTableCell(dag(verschuiving.wordt(), "verloop.gevolgen.isWeg")));
        return rij;
    }

    private static String dag(@Nullable LocalDate dag, String anders) {
        return dag == null ? t(anders) : Kalender.kort(dag);
    }
}
