package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.aantallen.Wegwijzer;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.toegang.Functiewissel;

/** For who followed the link of the mail and cannot answer as he is now: how it can be done. */
final class Wegwijskaart extends Div {

    /** @param pad where he wants to be */
    Wegwijskaart(Wegwijzer wegwijzer, String pad, Functiewissel wissel) {
        addClassName("smal-vlak");
        var naam = Objects.requireNonNullElse(wegwijzer.bedrijfsnaam(), "");
        var sleutel = wegwijzer.functiesleutel();
        add(
                switch (wegwijzer.stap()) {
                    case WISSEL_FUNCTIE ->
                        kaart(
                                t("aantallen.weg.wissel"),
                                new Paragraph(t("aantallen.weg.wissel.tekst", naam)),
                                knop(
                                        t("aantallen.weg.wissel.knop"),
                                        () -> wissel.naar(Objects.requireNonNull(sleutel), pad)));
                    case ANDER_ACCOUNT ->
                        kaart(
                                t("aantallen.weg.account"),
                                new Paragraph(t("aantallen.weg.account.tekst", naam)),
                                lijst(wegwijzer.inlognamen()),
                                knop(t("aantallen.weg.account.knop"), () -> wissel.logUit(pad)));
                    case VRAAG_BEHEERDER ->
                        wegwijzer.beheerders().isEmpty()
                                ? kaart(
                                        t("aantallen.weg.niemand"),
                                        new Paragraph(t("aantallen.weg.niemand.tekst", naam)),
                                        hulp())
                                : kaart(
                                        t("aantallen.weg.ander"),
                                        new Paragraph(t("aantallen.weg.ander.tekst", naam)),
                                        lijst(wegwijzer.beheerders()),
                                        new Paragraph(t("aantallen.weg.ander.zelf")),
                                        hulp());
                    case GA_VERDER, ONBEKEND ->
                        kaart(t("aantallen.weg.onbekend"), new Paragraph(t("aantallen.weg.onbekend.tekst")), hulp());
                });
    }

    private static Kaart kaart(String titel, Component... inhoud) {
        return new Kaart(titel, inhoud);
    }

    private static Div knop(String woord, Runnable act) {
        var knop = new Button(woord, klik -> act.run());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(knop);
    }

    private static UnorderedList lijst(List<String> namen) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        namen.forEach(naam -> {
            var regel = new ListItem(naam);
            regel.addClassName("team-naam");
            lijst.add(regel);
        });
        return lijst;
    }

    private static Anchor hulp() {
        return new Anchor(Paden.HULP, t("aantallen.gesloten.hulp"));
    }
}
