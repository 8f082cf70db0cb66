package nl.verzuimsysteem.ui.verzuim;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import nl.verzuimsysteem.ui.component.Verlaatvraag;

/** A form that asks before what was typed in it is lost. */
abstract class Formulier extends Div implements BeforeLeaveObserver {
    private boolean klaar;

    /** Whether something stands in it that is not kept. */
    abstract boolean isGewijzigd();

    /**
     * Keeps what was typed.
     *
     * @return whether it was kept; if not, the form says why
     */
    abstract boolean bewaar();

    /** Lets the user go: all is kept, or need not be. */
    final void laatGaan() {
        klaar = true;
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (!klaar && isGewijzigd()) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }
}
