package nl.verzuimsysteem.ui.home;

import com.vaadin.flow.component.Component;
import io.micronaut.core.order.Ordered;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;

/**
 * One part of the home page. A feature that has something to tell there provides a singleton bean; {@link #getOrder}
 * says where it stands, from the top.
 */
public interface HomeBlok extends Ordered {
    /** The act a function must be allowed for this part to be shown. */
    Handeling handeling();

    /** Whether the part has something to say to this function at all. */
    default boolean isVoor(Functie functie) {
        return true;
    }

    /** Whether the part is as wide as the page; others stand side by side. */
    default boolean heleBreedte() {
        return false;
    }

    /** Reads what there is to tell and shows it, usually as a {@link nl.verzuimsysteem.ui.component.Kaart}. */
    Component inhoud(Actor actor);
}
