package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import nl.verzuimsysteem.ui.Taal;

/** The languages, each in its own words, for who has not logged in yet. The page begins anew in the one chosen. */
final class Taalkiezer extends Div {
    private static final String GEKOZEN = Taalkiezer.class.getName();

    Taalkiezer() {
        addClassName("taalkiezer");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("inloggen.taal"));
    }

    /** Whether somebody chose a language here in this session. */
    static boolean isGekozen() {
        return VaadinSession.getCurrent().getAttribute(GEKOZEN) != null;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        removeAll();
        var nu = Taal.nu(attach.getUI());
        for (var taal : Taal.values()) {
            var knop = new NativeButton(taal.naam(), klik -> {
                taal.onthoud(VaadinServletResponse.getCurrent());
                VaadinSession.getCurrent().setAttribute(GEKOZEN, true);
                attach.getUI().getPage().reload();
            });
            knop.addClassName("als-link");
            knop.getElement().setAttribute("lang", taal.code());
            if (taal == nu) {
                knop.getElement().setAttribute("aria-current", "true");
            }
            add(knop);
        }
    }
}
