package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Below figures: what counts, and from which moment on. */
@StyleSheet("grafiek.css")
public final class Cijfervoet extends Div {

    /** @param zinnen each in a paragraph of its own */
    public Cijfervoet(String... zinnen) {
        addClassName("cijfervoet");
        for (var zin : zinnen) {
            add(new Paragraph(zin));
        }
    }
}
