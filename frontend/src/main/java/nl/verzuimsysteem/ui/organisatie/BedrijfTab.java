package nl.verzuimsysteem.ui.organisatie;

import com.vaadin.flow.component.Component;
import io.micronaut.core.order.Ordered;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;

/**
 * One tab of the page of a company. A feature that has something to show there provides a singleton bean; {@link
 * #getOrder} says where the tab stands, from the left: verzuim 10, stamgegevens 20, medewerkers 30.
 */
public interface BedrijfTab extends Ordered {
    /** The last part of the address, such as {@code verzuim}. */
    String naam();

    /** What stands on the tab. */
    String titel();

    /** The act a function must be allowed for this tab to be shown. */
    Handeling handeling();

    /**
     * What is shown below the tabs; made anew each time the tab is chosen.
     *
     * @param bedrijf the company; whether it lies in the scope of the user has been asked already
     * @param filter the filters in the address
     */
    Component inhoud(BedrijfId bedrijf, Adresfilter filter);
}
