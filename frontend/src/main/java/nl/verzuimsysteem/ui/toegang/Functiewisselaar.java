package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import io.micronaut.context.annotation.Prototype;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Functiekeuze;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;

/**
 * Stands at the top of the frame: who is logged in and in which function; opens to his other functions, his
 * account and to leaving.
 * Empty when nobody is logged in.
 */
@Prototype
@StyleSheet("toegang.css")
public final class Functiewisselaar extends Div {
    private final transient Aanwezig aanwezig;
    private final transient Functiewissel wissel;

    Functiewisselaar(Aanwezig aanwezig, Functiewissel wissel) {
        this.aanwezig = aanwezig;
        this.wissel = wissel;
        addClassName("functiewisselaar");
        Ingelogd.misschien().ifPresent(this::toon);
    }

    private void toon(Actor actor) {
        var naam = new Span(actor.naam());
        naam.addClassName("gebruiker-naam");
        var functie = new Span(functie(actor));
        functie.addClassName("gebruiker-functie");
        var wie = new Div(naam, functie);
        wie.addClassName("gebruiker");
        var inhoud = new Div(wie, Icoon.OMLAAG.maak());
        inhoud.addClassName("functiewisselaar-inhoud");
        var knop = new Button(inhoud);
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(t("inloggen.menu", actor.naam(), functie(actor)));
        add(knop, menu(knop, actor));
    }

    private Popover menu(Button knop, Actor actor) {
        var menu = new Popover();
        menu.setTarget(knop);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setModal(true);
        menu.setAutofocus(true);
        menu.setAriaLabel(t("inloggen.menu.naam"));
        menu.addThemeVariants(PopoverVariant.NO_PADDING);
        var regels = new Div();
        regels.addClassName("functiemenu");
        aanwezig.sessie().ifPresent(sessie -> functies(regels, sessie));
        regels.add(
                account(menu),
                regel(Icoon.UITLOGGEN, new Span(t("inloggen.uitloggen")), () -> wissel.logUit(Paden.HOME)));
        menu.add(regels);
        return menu;
    }

    /** First who he is now, then, one click each, who else he can be. */
    private void functies(Div regels, Sessie sessie) {
        var nu = new Div(
                new Span(t("account.menu.nu")), functie(sessie.keuze().functie().naam(), sessie.keuze()));
        nu.addClassName("functiemenu-nu");
        regels.add(nu, new Hr());
        for (var keuze : sessie.keuzes()) {
            if (!keuze.sleutel().equals(sessie.keuze().sleutel())) {
                regels.add(regel(
                        Icoon.WISSEL,
                        functie(t("inloggen.wissel", keuze.functie().naam()), keuze),
                        () -> wissel.naar(keuze.sleutel(), Paden.HOME)));
            }
        }
        if (sessie.keuzes().size() > 1) {
            regels.add(new Hr());
        }
    }

    /** The function on one line, its company on the next. */
    private static Div functie(String naam, Functiekeuze keuze) {
        var vet = new Span(naam);
        vet.addClassName("functiemenu-naam");
        var beide = new Div(vet);
        var plaats = keuze.omschrijving()
                .replaceFirst("^" + Pattern.quote(keuze.functie().naam()) + "( · )?", "");
        if (!plaats.isEmpty()) {
            var waar = new Span(plaats);
            waar.addClassName("functiemenu-plaats");
            beide.add(waar);
        }
        beide.addClassName("functiemenu-functie");
        return beide;
    }

    private static Anchor account(Popover menu) {
        var link = new Anchor(Paden.ACCOUNT);
        link.add(Icoon.PERSOON.maak(), new Span(t("account.menu.link")));
        link.getElement().addEventListener("click", klik -> menu.close());
        return link;
    }

    private static NativeButton regel(Icoon icoon, Component tekst, Runnable act) {
        var regel = new NativeButton("", klik -> act.run());
        regel.add(icoon.maak(), tekst);
        return regel;
    }

    private String functie(Actor actor) {
        return aanwezig.sessie()
                .map(sessie -> sessie.keuze().omschrijving())
                .orElse(actor.functie().naam());
    }
}
