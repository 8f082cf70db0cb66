package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads the keys in the address of a page. */
public final class Padsleutel {
    private static final Pattern SLEUTEL = Pattern.compile("[1-9][0-9]{0,17}");

    private Padsleutel() {}

    /**
     * The key at a place of the address.
     *
     * @param maak makes the typed key, such as {@code BedrijfId::new}
     * @throws NotFoundException when no row can have what stands there
     */
    public static <T> T lees(RouteParameters adres, String plaats, LongFunction<T> maak) {
        var tekst = adres.get(plaats).orElse("");
        if (!SLEUTEL.matcher(tekst).matches()) {
            throw new NotFoundException();
        }
        return maak.apply(Long.parseLong(tekst));
    }
}
