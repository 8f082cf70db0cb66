package nl.verzuimsysteem.bench.kaal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

/** A label and a button that changes it. Public for Vaadin. */
@Route("hallo")
public final class HalloView extends Div {
    private int keer;

    public HalloView() {
        var tekst = new Span("Hallo");
        add(tekst, new Button("Klik", klik -> tekst.setText("Geklikt: " + ++keer)));
    }
}
