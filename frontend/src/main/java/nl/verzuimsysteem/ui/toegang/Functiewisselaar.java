package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Sjabloon;

/**
 * Stands at the top of the frame: who is logged in and in which function; opens to his other functions, his
 * account and to leaving.
 * Empty when nobody is logged in.
 */
@Prototype
@StyleSheet("toegang.css")
public final class Functiewisselaar extends Div {
    private static final String KNOP = "<div class=\"gebruiker\"><span class=\"gebruiker-naam\">${item.r[0]}</span>"
            + "<span class=\"gebruiker-functie\">${item.r[1]}</span></div>"
            + Icoon.sjabloon(Icoon.OMLAAG.symbool());

    private final transient Aanwezig aanwezig;
    private final transient Functiewissel wissel;

    Functiewisselaar(Aanwezig aanwezig, Functiewissel wissel) {
        this.aanwezig = aanwezig;
        this.wissel = wissel;
        addClassName("functiewisselaar");
        Ingelogd.misschien().ifPresent(this::toon);
    }

    private void toon(Actor actor) {
        var naam = actor.naam();
        var functie = functie(actor);
        var inhoud = new Sjabloon(KNOP, () -> List.of(naam, functie));
        inhoud.addClassName("functiewisselaar-inhoud");
        var knop = new Button(inhoud);
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(t("inloggen.menu", naam, functie));
        add(knop, menu(knop));
    }

    private Popover menu(Button knop) {
        var menu = new Popover();
        menu.setTarget(knop);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setModal(true);
        menu.setAutofocus(true);
        menu.setAriaLabel(t("inloggen.menu.naam"));
        menu.addThemeVariants(PopoverVariant.NO_PADDING);
        menu.add(new Functiemenu(aanwezig.sessie(), wissel, menu::close));
        return menu;
    }

    private String functie(Actor actor) {
        return aanwezig.sessie()
                .map(sessie -> sessie.keuze().omschrijving())
                .orElse(actor.functie().naam());
    }
}
