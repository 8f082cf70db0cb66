package nl.verzuimsysteem.ui.medisch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;

/**
 * The fields of a sheet that is kept by itself while somebody writes, each watched for words that are medical. A field
 * without such a word asks nothing.
 */
final class Schrijfvelden {
    /** So long after the last letter it is kept, in milliseconds. */
    private static final int RUST = 1_000;

    private final Foutensamenvatting fouten;
    private final Runnable bewaar;
    private final List<Medischewacht> wachten = new ArrayList<>();

    /** @param bewaar keeps what stands in the sheet */
    Schrijfvelden(Foutensamenvatting fouten, Runnable bewaar) {
        this.fouten = fouten;
        this.bewaar = bewaar;
    }

    /**
     * A field with its watch.
     *
     * @param nietMedisch whether the writer said already that what stands there is not medical: he need not say it again
     */
    Div vul(TextArea veld, String naam, String tekst, boolean nietMedisch) {
        if (nietMedisch) {
            veld.setValue(tekst);
        }
        var wacht = new Medischewacht(veld);
        wachten.add(wacht);
        veld.setValue(tekst);
        veld.setWidthFull();
        veld.setMinRows(2);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(RUST);
        fouten.koppel(naam, veld);
        veld.addValueChangeListener(verandering -> bewaar.run());
        return new Div(veld, wacht);
    }

    /**
     * Whether the writer says that nothing here is medical.
     *
     * @param eerder what he said before, which holds as long as no field asks
     */
    boolean nietMedisch(boolean eerder) {
        return wachten.stream().noneMatch(Component::isVisible)
                ? eerder
                : Medischewacht.alleNietMedisch(wachten.toArray(Medischewacht[]::new));
    }
}
