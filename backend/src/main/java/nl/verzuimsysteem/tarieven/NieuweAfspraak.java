package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * A price to be agreed with one company.
 *
 * @param sleutel a UUID of whoever gives it in: a repeat changes nothing
 * @param dienst the code of the service; {@code null} for the fee of the subscription
 * @param totEnMet the last day it holds; {@code null} when it goes on
 * @param bedrag in euro without VAT, as it was typed: {@code 95,00}
 * @param reden why, 5 to 200 characters
 */
public record NieuweAfspraak(
        String sleutel,
        @Nullable String dienst,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        String bedrag,
        String reden) {
    private static final int KORTSTE_REDEN = 5;
    private static final int LANGSTE_REDEN = 200;

    /** @throws OngeldigeInvoer on {@code reden} */
    void controleerReden() {
        var lengte = reden.strip().length();
        new OngeldigeInvoer.Verzamelaar()
                .eis(lengte >= KORTSTE_REDEN, "reden", "tarieven.reden.kort", KORTSTE_REDEN)
                .eis(lengte <= LANGSTE_REDEN, "reden", "tarieven.reden.lang", LANGSTE_REDEN)
                .klaar();
    }

    /** The first day it no longer holds. */
    @Nullable
    LocalDate tot() {
        return totEnMet == null ? null : totEnMet.plusDays(1);
    }
}
