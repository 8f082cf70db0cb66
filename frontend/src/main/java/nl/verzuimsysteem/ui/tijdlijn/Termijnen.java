package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Bevinding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Actie;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/** The terms of a case: what is wrong in its facts, the bar, and the list. */
@StyleSheet("tijdlijn.css")
public final class Termijnen extends Div {

    /**
     * @param vandaag the day the terms are looked at
     * @param knoppen what can be done with a term
     * @param gedaan the same, with a step that was done and is not the one the terms show
     */
    public Termijnen(
            Voortgang voortgang,
            LocalDate vandaag,
            Function<Mijlpaal, List<Actie>> knoppen,
            Function<Stapregel, List<Actie>> gedaan) {
        addClassName("stapel");
        var bevindingen = voortgang.mijlpalen().bevindingen();
        if (!bevindingen.isEmpty()) {
            add(bevindingen(bevindingen));
        }
        add(new Kaart(t("tijdlijn.balk.titel"), uitleg(voortgang), new Tijdbalk(voortgang, vandaag)));
        var drukAf = new Button(
                t("tijdlijn.drukAf"), klik -> klik.getSource().getElement().executeJs("window.print()"));
        drukAf.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new Kaart(t("tijdlijn.lijst.titel"), new Termijnenlijst(voortgang, vandaag, knoppen, gedaan))
                .naastTitel(drukAf));
    }

    private static Paragraph uitleg(Voortgang voortgang) {
        var eerste = voortgang.mijlpalen().eersteZiektedag();
        var teldag = voortgang.mijlpalen().teldag();
        var uitleg = new Paragraph(
                teldag.equals(eerste)
                        ? t("tijdlijn.balk.telt", Kalender.voluit(eerste))
                        : t("tijdlijn.balk.teltDoor", Kalender.voluit(eerste), Kalender.voluit(teldag)));
        uitleg.addClassName("stil");
        return uitleg;
    }

    private static Div bevindingen(List<Bevinding> bevindingen) {
        var lijst = new UnorderedList();
        bevindingen.forEach(een -> {
            var tegenspraak = een.ernst() == Bevinding.Ernst.TEGENSPRAAK;
            var label = tegenspraak
                    ? new StatusLabel(StatusLabel.Soort.FOUT, t("tijdlijn.bevinding.tegenspraak"))
                    : new StatusLabel(StatusLabel.Soort.LET_OP, Icoon.INFO, t("tijdlijn.bevinding.letOp"));
            lijst.add(new ListItem(label, new Paragraph(een.melding().tekst())));
        });
        var titel = new Paragraph(t("tijdlijn.bevinding.titel"));
        titel.addClassName("uitleg-titel");
        var vlak = new Div(titel, lijst);
        vlak.addClassNames("waarschuwing", "bevindingen");
        return vlak;
    }
}
