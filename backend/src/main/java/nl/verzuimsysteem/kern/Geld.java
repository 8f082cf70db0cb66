package nl.verzuimsysteem.kern;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount in euro, kept in whole cents. VAT is not included unless the text beside it says so.
 *
 * @param cent may be negative
 */
public record Geld(long cent) {

    /** As people in the Netherlands write it: {@code € 1.234,56}. */
    @Override
    public String toString() {
        var tekens = DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"));
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        return "€ " + new DecimalFormat("#,##0.00", tekens).format(BigDecimal.valueOf(cent, 2));
    }
}
