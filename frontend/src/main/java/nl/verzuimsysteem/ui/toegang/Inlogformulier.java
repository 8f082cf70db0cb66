package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Icoon;

/** One step of logging in: a real form, as password managers look for, with room for what went wrong. */
@Tag("form")
abstract sealed class Inlogformulier extends HtmlContainer
        permits Wachtwoordvraag, Codevraag, Herstelvraag, Wachtwoordkeuze, Sleutelvraag, Naamvraag {
    private final Div fout = new Div();

    Inlogformulier(String knoptekst) {
        addClassName("inlogformulier");
        getElement().setAttribute("novalidate", true);
        // The server gets the fields by themselves; a browser that sends the form would leave the page.
        getElement().executeJs("this.addEventListener('submit', gebeurtenis => gebeurtenis.preventDefault())");
        fout.addClassName("inlogfout");
        fout.getElement().setAttribute("role", "alert");
        fout.setVisible(false);
        knop = new Button(knoptekst, klik -> probeer());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        knop.addClickShortcut(Key.ENTER);
        knop.setDisableOnClick(false);
    }

    final Button knop;

    /** Sends what was filled in, or says what is missing. */
    abstract void probeer();

    final Div fout() {
        return fout;
    }

    /** Says above the fields what went wrong; an empty text takes it away. */
    final void zegFout(String tekst) {
        fout.removeAll();
        if (!tekst.isEmpty()) {
            fout.add(Icoon.FOUT.maak());
            fout.add(tekst);
        }
        fout.setVisible(!tekst.isEmpty());
    }

    /** Marks a field that was left empty; true when it was filled in. */
    static boolean eis(TextFieldBase<?, String> veld, String melding) {
        var leeg = veld.getValue().isBlank();
        if (leeg) {
            Foutmerk.zet(veld, melding);
        } else {
            Foutmerk.wis(veld);
        }
        return !leeg;
    }

    static void maakOp(TextFieldBase<?, String> veld, String autocomplete) {
        veld.setManualValidation(true);
        veld.setWidthFull();
        veld.getElement().setAttribute("autocomplete", autocomplete);
    }
}
