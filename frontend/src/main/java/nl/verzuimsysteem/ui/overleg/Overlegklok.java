package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** Runs in the browser from what the server counted, so that a clock that is wrong there does not matter. */
final class Overlegklok extends Div {
    private static final String TIK = """
            clearInterval(this.tik);
            const begin = performance.now() - $0 * 1000;
            const toon = () => {
              if (!this.isConnected) { clearInterval(this.tik); return; }
              const tel = Math.max(0, Math.floor((performance.now() - begin) / 1000));
              const over = tel > $1 * 60;
              this.textContent = Math.floor(tel / 60) + ':' + String(tel % 60).padStart(2, '0') + (over ? ' ' + $2 : '');
              this.toggleAttribute('data-over', over);
            };
            toon();
            this.tik = setInterval(toon, 1000);""";

    private final Span loopt = new Span();
    private final Span van = new Span();

    /** @param naam what is timed */
    Overlegklok(String naam) {
        addClassName("overlegklok");
        loopt.addClassName("overlegklok-tijd");
        loopt.getElement().setAttribute("role", "timer").setAttribute("aria-label", naam);
        van.addClassName("stil");
        var titel = new Span(naam);
        titel.addClassName("stil");
        add(titel, loopt, van);
    }

    /** Goes on from here. */
    void loop(Duration tot, int minuten) {
        van.setText(t("overleg.klok.van", minuten));
        loopt.getElement().executeJs(TIK, Math.max(0, tot.toSeconds()), minuten, t("overleg.klok.over"));
    }
}
