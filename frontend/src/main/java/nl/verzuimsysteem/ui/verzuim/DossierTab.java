package nl.verzuimsysteem.ui.verzuim;

import com.vaadin.flow.component.Component;
import io.micronaut.core.order.Ordered;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.verzuim.DossierKop;

/**
 * One more tab of a dossier, at its right. A feature that has something to show there provides a singleton bean; {@link
 * #getOrder} says in which order they stand.
 */
public interface DossierTab extends Ordered {
    /** The last part of the address, such as {@code uwv}. */
    String naam();

    /** What stands on the tab. */
    String titel();

    /** Whether this person sees the tab at all. */
    boolean isVoor(Actor actor);

    /**
     * What is shown below the tabs; made anew each time the tab is chosen.
     *
     * @param kop the case; whether it lies in the scope of the user has been asked already
     * @param opnieuw reads and shows the case anew
     */
    Component inhoud(DossierKop kop, Runnable opnieuw);
}
