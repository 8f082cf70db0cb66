package nl.verzuimsysteem.tarieven;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.verzuimsysteem.kern.Geld;

/** What a price is counted by. */
public enum Per {
    KEER,
    UUR;

    private static final int MINUTEN_PER_UUR = 60;

    /**
     * What so much costs, rounded to whole cents, half a cent away from zero.
     *
     * @param minuten of what is paid by the hour; may be negative, and then the amount is too
     * @param aantal of what is paid each time
     */
    public Geld bedrag(Geld prijs, int minuten, int aantal) {
        return switch (this) {
            case KEER -> new Geld(Math.multiplyExact(prijs.cent(), aantal));
            case UUR ->
                new Geld(BigDecimal.valueOf(prijs.cent())
                        .multiply(BigDecimal.valueOf(minuten))
                        .divide(BigDecimal.valueOf(MINUTEN_PER_UUR), 0, RoundingMode.HALF_UP)
                        .longValueExact());
        };
    }
}
