package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.verzuimsysteem.tarieven.Abonnementsinhoud;
import nl.verzuimsysteem.ui.component.Feiten;

/** What the subscription of a company includes, until when, and what lies outside it. */
public final class Abonnementsuitleg extends Div {

    public Abonnementsuitleg(Abonnementsinhoud inhoud) {
        var feiten = new Feiten().feit(t("tarieven.inhoud.altijd"), opsomming(inhoud.altijd()));
        inhoud.totWeek()
                .forEach((week, diensten) -> feiten.feit(t("tarieven.inhoud.totWeek", week), opsomming(diensten)));
        add(feiten.feit(t("tarieven.inhoud.nooit"), opsomming(inhoud.nooit())));
    }

    private static String opsomming(List<String> diensten) {
        return String.join(", ", diensten);
    }
}
