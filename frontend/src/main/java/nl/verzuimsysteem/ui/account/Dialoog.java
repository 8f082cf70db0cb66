package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** The small questions of this page: a title, a few fields, and a button that says what it does. */
final class Dialoog {
    private Dialoog() {}

    /** @param doe what the button does; closes the dialog itself when it was done */
    static Dialog open(String titel, String knop, Consumer<Dialog> doe, Component... inhoud) {
        var dialoog = new Dialog(titel);
        dialoog.setWidth("28rem");
        var vlak = new Div(inhoud);
        vlak.addClassName("dialoog-inhoud");
        dialoog.add(vlak);
        var act = new Button(knop, klik -> doe.accept(dialoog));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER);
        dialoog.getFooter().add(new Button(t("account.annuleer"), klik -> dialoog.close()), act);
        dialoog.open();
        return dialoog;
    }

    /** What is wrong, in the language of the page. */
    static String woorden(OngeldigeInvoer fout) {
        var taal = UI.getCurrent().getLocale();
        return fout.fouten().stream().map(een -> een.melding().tekst(taal)).collect(Collectors.joining(" "));
    }
}
