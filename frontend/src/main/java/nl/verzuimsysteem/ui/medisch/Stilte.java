package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.toegang.Bevestiging;

/**
 * Something medical that does not stay on a screen its reader has left: after a while without a key or a touch it goes, and
 * comes back for who shows again who he is.
 */
final class Stilte extends Div {
    private static final String KIJK = """
            const vak = this;
            let laatste = Date.now();
            const leeft = () => { laatste = Date.now(); };
            ['keydown', 'pointerdown', 'pointermove', 'scroll'].forEach(
              soort => window.addEventListener(soort, leeft, {passive: true}));
            const klok = setInterval(() => {
              if (!vak.isConnected) { clearInterval(klok); return; }
              if (Date.now() - laatste > $0) { clearInterval(klok); vak.$server.sluit(); }
            }, Math.min($0, 5000));""";

    private final transient Bevestiging bevestiging;
    private final transient Runnable opnieuw;
    private final Duration duur;

    /** @param opnieuw reads and shows it again */
    Stilte(Duration duur, Bevestiging bevestiging, Component inhoud, Runnable opnieuw) {
        this.bevestiging = bevestiging;
        this.opnieuw = opnieuw;
        this.duur = duur;
        addClassName("stilte");
        add(inhoud);
        getElement().executeJs(KIJK, (double) duur.toMillis());
    }

    /** Called by the browser. Whoever calls it otherwise closes his own screen. */
    @ClientCallable
    private void sluit() {
        removeAll();
        var verder = new Button(t("consult.stil.verder"), klik -> bevestiging.eerst(opnieuw));
        verder.addThemeVariants(ButtonVariant.PRIMARY);
        add(new LegeStaat(t("consult.stil.titel"), t("consult.stil.uitleg", duur.toMinutes()), verder));
    }
}
