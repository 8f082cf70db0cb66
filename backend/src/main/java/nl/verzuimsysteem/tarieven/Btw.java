package nl.verzuimsysteem.tarieven;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.verzuimsysteem.kern.Geld;

/**
 * A rate of VAT as it was on a day.
 *
 * @param honderdsten hundredths of a per cent: 2100 is 21%
 */
public record Btw(Btwsoort soort, int honderdsten) {
    private static final BigDecimal HEEL = BigDecimal.valueOf(10_000);

    /**
     * The tax over an amount, rounded arithmetically to whole cents (Uitvoeringsbeschikking omzetbelasting 1968, article
     * 5a). Asked once for each rate of an invoice, never per line.
     */
    public Geld over(Geld grondslag) {
        return new Geld(BigDecimal.valueOf(grondslag.cent())
                .multiply(BigDecimal.valueOf(honderdsten))
                .divide(HEEL, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
