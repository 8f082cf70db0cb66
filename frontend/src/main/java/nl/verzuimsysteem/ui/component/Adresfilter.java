package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the filters of a page in its address, so that a filtered list can be shared, and survives a reload and the back
 * button. A view makes one from the address it was entered with.
 */
public final class Adresfilter {
    private final String pad;
    private final Map<String, List<String>> waarden;

    /** @param adres the location of the navigation event */
    public Adresfilter(Location adres) {
        pad = adres.getPath();
        waarden = new LinkedHashMap<>(adres.getQueryParameters().getParameters());
    }

    /** The value of a filter, if the address has one. */
    public Optional<String> lees(String naam) {
        return Optional.ofNullable(waarden.get(naam))
                .filter(lijst -> !lijst.isEmpty())
                .map(List::getFirst);
    }

    /** All filters, as they stand behind the question mark; empty when there are none. */
    public String query() {
        return new QueryParameters(waarden).getQueryString();
    }

    /** Puts a filter in the address without a navigation; an empty value takes it out. */
    public void zet(String naam, String waarde) {
        if (waarde.isEmpty()) {
            waarden.remove(naam);
        } else {
            waarden.put(naam, List.of(waarde));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(pad, new QueryParameters(waarden)));
    }
}
