package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;

/**
 * Asks for a few things and does something with them. Stays open, with the reasons at the fields, while they cannot be.
 * When somebody else was first, it closes and what is there now is shown.
 */
public final class Invoerdialoog extends Dialog {
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div inhoud = new Div(fouten);

    public Invoerdialoog(String titel) {
        setHeaderTitle(titel);
        setWidth("32rem");
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        Dialooggedrag.geef(this);
    }

    /** Adds a line that tells what this is about. */
    public Invoerdialoog uitleg(String tekst) {
        inhoud.add(new Paragraph(tekst));
        return this;
    }

    /**
     * Adds a field.
     *
     * @param naam the field as the service calls it
     */
    public <C extends Component & HasValue<?, ?> & HasSize> Invoerdialoog veld(String naam, C veld) {
        veld.setWidthFull();
        fouten.koppel(naam, veld);
        inhoud.add(veld);
        return this;
    }

    /** Adds something that only shows. */
    public Invoerdialoog erbij(Component component) {
        inhoud.add(component);
        return this;
    }

    /**
     * Says what the button does, and opens.
     *
     * @param act may refuse with what is wrong with the fields
     * @param daarna what follows when it was done, or when somebody else was first
     * @param gelukt what the user is told then
     */
    public void vraag(String knop, Runnable act, Runnable daarna, String gelukt) {
        vraag(knop, act, daarna, () -> Meldingen.gelukt(gelukt));
    }

    /**
     * The same, where more is told than words.
     *
     * @param gelukt tells the user that it was done
     */
    public void vraag(String knop, Runnable act, Runnable daarna, Runnable gelukt) {
        var doe = new Button(knop, klik -> {
            // The second click of two came when it was done.
            if (!isOpened()) {
                return;
            }
            try {
                if (fouten.probeer(act)) {
                    close();
                    daarna.run();
                    gelukt.run();
                }
            } catch (Conflict | NietGevonden e) {
                close();
                daarna.run();
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
        });
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()), doe);
        open();
    }
}
