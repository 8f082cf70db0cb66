package nl.verzuimsysteem.factuurpapier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.verzuimsysteem.kern.Geld;

/**
 * How many and what one costs, such that together they are the amount of the line to the cent: an e-invoice is checked by
 * multiplying (EN 16931, PEPPOL-EN16931-R120). Our amounts are exact and the number is rounded, as of 50 minutes in hours;
 * where the agreed price misses by a cent, the price of one gets the decimals it needs. The agreed price stands in the
 * explanation of the line.
 *
 * @param aantal negative when something is given back
 * @param prijs never negative (BR-27)
 */
record Regelprijs(BigDecimal aantal, BigDecimal prijs) {
    /** Exact to the cent for any number below a hundred thousand. */
    private static final int DECIMALEN = 8;

    private static final int CENTEN = 2;

    /** @param afgesproken of one, never negative */
    static Regelprijs van(BigDecimal aantal, Geld afgesproken, Geld bedrag) {
        var prijs = euro(afgesproken);
        var totaal = euro(bedrag);
        if (klopt(aantal, prijs, totaal)) {
            return new Regelprijs(kort(aantal), prijs);
        }
        if (aantal.signum() != 0 && aantal.signum() == totaal.signum()) {
            var precies = totaal.divide(aantal, DECIMALEN, RoundingMode.HALF_UP);
            if (klopt(aantal, precies, totaal)) {
                return new Regelprijs(kort(aantal), precies.stripTrailingZeros());
            }
        }
        return totaal.signum() == 0
                ? new Regelprijs(kort(aantal), totaal)
                : new Regelprijs(BigDecimal.valueOf(totaal.signum()), totaal.abs());
    }

    /** Cents as euros with two decimals. */
    static BigDecimal euro(Geld geld) {
        return BigDecimal.valueOf(geld.cent(), CENTEN);
    }

    private static boolean klopt(BigDecimal aantal, BigDecimal prijs, BigDecimal totaal) {
        return aantal.multiply(prijs).setScale(CENTEN, RoundingMode.HALF_UP).compareTo(totaal) == 0;
    }

    private static BigDecimal kort(BigDecimal aantal) {
        var kort = aantal.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
