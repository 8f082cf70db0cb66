package nl.verzuimsysteem.werknemers;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * An employee in a list.
 *
 * @param naam as it is sorted: {@code Vries, Jan de}
 * @param uitDienst the last day of employment
 */
public record WerknemerRij(
        WerknemerId id,
        String personeelsnummer,
        String naam,
        @Nullable String afdeling,
        @Nullable String functie,
        @Nullable String telefoon,
        @Nullable LocalDate uitDienst) {}
