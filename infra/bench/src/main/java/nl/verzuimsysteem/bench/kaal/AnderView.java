package nl.verzuimsysteem.bench.kaal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

/** Somewhere to go to. Public for Vaadin. */
@Route("ander")
public final class AnderView extends Div {
    public AnderView() {
        add(new Span("Elders"), new Button("Niets"));
    }
}
