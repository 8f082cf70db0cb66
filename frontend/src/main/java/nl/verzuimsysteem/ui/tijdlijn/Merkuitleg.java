package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.verzuim.Voortgang;
import org.jspecify.annotations.Nullable;

/** Tells below the bar about the mark that was chosen. The words are made when asked for. */
final class Merkuitleg extends Div {
    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private @Nullable NativeButton gekozen;

    Merkuitleg(Voortgang voortgang, LocalDate vandaag) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        addClassNames("merkuitleg", "uitleg");
        setId("merkuitleg-" + UUID.randomUUID());
        getElement().setAttribute("aria-live", "polite");
    }

    /** The mark of a term. */
    NativeButton knop(Mijlpaal mijlpaal) {
        var stand = Termijnstand.van(mijlpaal, vandaag);
        var gereedOp = mijlpaal.gereedOp();
        var naam = gereedOp == null
                ? t(
                        "tijdlijn.merk",
                        mijlpaal.soort().naam().tekst(),
                        Termijnwoorden.dagMetWeek(voortgang, mijlpaal.uiterlijk()),
                        stand.woord())
                : t(
                        "tijdlijn.merk.gereed",
                        mijlpaal.soort().naam().tekst(),
                        Termijnwoorden.dagMetWeek(voortgang, gereedOp));
        var knop = new NativeButton();
        knop.add(stand.icoon().maak());
        knop.addClassNames("merk-knop", stand.klasse());
        knop.getElement()
                .setAttribute("aria-label", naam)
                .setAttribute("title", naam)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", getId().orElseThrow());
        knop.addClickListener(klik -> kies(mijlpaal, knop));
        return knop;
    }

    private void kies(Mijlpaal mijlpaal, NativeButton knop) {
        var was = gekozen;
        sluit();
        if (knop.equals(was)) {
            return;
        }
        gekozen = knop;
        knop.getElement().setAttribute("aria-expanded", "true");
        var sluit = new Button(t("tijdlijn.uitleg.sluit"), Icoon.KRUIS.maak(), klik -> {
            sluit();
            knop.focus();
        });
        sluit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var stand = Termijnstand.van(mijlpaal, vandaag);
        var kop = new Div(new H3(mijlpaal.soort().naam().tekst()), sluit);
        kop.addClassName("tegenover");
        var regel = new Div(stand.label(), new Paragraph(Termijnwoorden.uiterlijk(voortgang, mijlpaal)));
        regel.addClassName("rij-los");
        add(kop, regel, new Uitlegvlak(voortgang, mijlpaal, vandaag));
    }

    private void sluit() {
        removeAll();
        if (gekozen != null) {
            gekozen.getElement().setAttribute("aria-expanded", "false");
            gekozen = null;
        }
    }
}
