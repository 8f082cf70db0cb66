package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.verzuimsysteem.facturatie.Factuurrun;

/** How far a run is, as a bar with the same in words below it. */
final class Runbalk extends Div {
    private final ProgressBar balk = new ProgressBar();
    private final Div woorden = new Div();

    Runbalk(Factuurrun run) {
        addClassName("runbalk");
        balk.getElement().setAttribute("aria-label", t("facturatie.run.voortgang"));
        woorden.addClassName("stil");
        woorden.getElement().setAttribute("role", "status");
        add(balk, woorden);
        toon(run);
    }

    void toon(Factuurrun run) {
        balk.setValue(run.bedrijven() == 0 ? 1 : Math.min(1, (double) run.gehad() / run.bedrijven()));
        woorden.setText(t("facturatie.run.gehad", run.gehad(), run.bedrijven(), run.facturen()));
    }
}
