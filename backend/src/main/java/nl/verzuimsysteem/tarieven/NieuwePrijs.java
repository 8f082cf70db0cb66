package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * A price that will hold from a day.
 *
 * @param sleutel a UUID of whoever gives it in: a repeat changes nothing
 * @param versie of the service or the form of subscription, as it was read
 * @param bedrag in euro without VAT, as it was typed: {@code 95,00}
 */
public record NieuwePrijs(
        String sleutel, int versie, @Nullable LocalDate van, String bedrag) {
    /** A hundred thousand euro: more is a typing error. */
    private static final long HOOGSTE_CENT = 10_000_000;

    /**
     * The amount that was typed.
     *
     * @throws OngeldigeInvoer on {@code bedrag}
     */
    static Geld lees(String bedrag) {
        if (bedrag.isBlank()) {
            throw OngeldigeInvoer.veld("bedrag", "tarieven.bedrag.leeg");
        }
        var geld = Geld.lees(bedrag).orElseThrow(() -> OngeldigeInvoer.veld("bedrag", "tarieven.bedrag.vorm"));
        if (geld.cent() > HOOGSTE_CENT) {
            throw OngeldigeInvoer.veld("bedrag", "tarieven.bedrag.hoog", new Geld(HOOGSTE_CENT));
        }
        return geld;
    }
}
