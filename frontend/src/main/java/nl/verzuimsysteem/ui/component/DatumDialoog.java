package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one day and does something with it. Stays open, with the reason at the field, while the day cannot be.
 */
public final class DatumDialoog extends Dialog {
    private final DatumVeld datum;

    /**
     * @param uitleg one or more lines above the field
     * @param handeling what is done with the day; what is wrong with it, or that it is missing, is told at the field
     * @param daarna what follows when it was done
     */
    public DatumDialoog(
            String titel,
            String label,
            String knop,
            Clock klok,
            Consumer<@Nullable LocalDate> handeling,
            Runnable daarna,
            Component... uitleg) {
        datum = new DatumVeld(label, klok);
        datum.setWidthFull();
        setHeaderTitle(titel);
        setWidth("28rem");
        var inhoud = new Div(uitleg);
        inhoud.addClassName("dialoog-inhoud");
        inhoud.add(datum);
        add(inhoud);
        Dialooggedrag.geef(this);
        var doe = new Button(knop, klik -> probeer(handeling, daarna));
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()), doe);
    }

    /** The day that stands there at first. */
    public DatumDialoog met(LocalDate dag) {
        datum.setValue(dag);
        return this;
    }

    private void probeer(Consumer<@Nullable LocalDate> handeling, Runnable daarna) {
        try {
            handeling.accept(datum.getValue());
            close();
            daarna.run();
        } catch (OngeldigeInvoer e) {
            Foutmerk.zet(datum, e.getMessage());
        } catch (Conflict e) {
            close();
            daarna.run();
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
