package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view inside the frame: a head with the one title, which is also the title of the browser's tab, and below it what
 * the view is about. The last list on it fills the height that is left.
 */
public abstract class Pagina extends Div implements HasDynamicTitle {
    private final Paginakop kop;
    private String titel;

    protected Pagina(String titel) {
        this.titel = titel;
        kop = new Paginakop(titel);
        addClassName("pagina");
        add(kop);
    }

    /** The head: subtitle, acts, the way back. */
    protected final Paginakop kop() {
        return kop;
    }

    /** Changes the title, for a view that only knows what it shows after it was entered. */
    protected final void titel(String nieuwe) {
        titel = nieuwe;
        kop.titel(nieuwe);
    }

    @Override
    public String getPageTitle() {
        return titel;
    }
}
