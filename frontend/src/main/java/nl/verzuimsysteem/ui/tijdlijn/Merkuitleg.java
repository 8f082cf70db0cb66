package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.verzuim.Voortgang;

/** Tells below the bar about the mark that was chosen. The words are made when asked for. */
final class Merkuitleg extends Div {
    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private final String naam = "merkuitleg-" + UUID.randomUUID();

    Merkuitleg(Voortgang voortgang, LocalDate vandaag) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        addClassNames("merkuitleg", "uitleg");
        setId(naam);
        getElement().setAttribute("aria-live", "polite");
    }

    /** Its id on the page. */
    String naam() {
        return naam;
    }

    /** What a screen reader and a pointer are told of the mark of a term. */
    String merk(Mijlpaal mijlpaal) {
        var gereedOp = mijlpaal.gereedOp();
        return gereedOp == null
                ? t(
                        "tijdlijn.merk",
                        mijlpaal.soort().naam().tekst(),
                        Termijnwoorden.dagMetWeek(voortgang, mijlpaal.uiterlijk()),
                        Termijnstand.van(mijlpaal, vandaag).woord())
                : t(
                        "tijdlijn.merk.gereed",
                        mijlpaal.soort().naam().tekst(),
                        Termijnwoorden.dagMetWeek(voortgang, gereedOp));
    }

    /** @param gesloten follows when the user is done with it */
    void toon(Mijlpaal mijlpaal, Runnable gesloten) {
        removeAll();
        var sluit = new Button(t("tijdlijn.uitleg.sluit"), Icoon.KRUIS.maak(), klik -> {
            removeAll();
            gesloten.run();
        });
        sluit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var stand = Termijnstand.van(mijlpaal, vandaag);
        var kop = new Div(new H3(mijlpaal.soort().naam().tekst()), sluit);
        kop.addClassName("tegenover");
        var regel = new Div(stand.label(), new Paragraph(Termijnwoorden.uiterlijk(voortgang, mijlpaal)));
        regel.addClassName("rij-los");
        add(kop, regel, new Uitlegvlak(Uitlegwoorden.van(voortgang, mijlpaal, vandaag)));
    }
}
